using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.AuditLogs;

/// <summary>Reads who did what to one thing.</summary>
internal sealed class AuditLogReader(IAuditService audit, IUserIdKeyResolver users)
{
    /// <summary>A part of the log of a thing.</summary>
    /// <param name="key">The thing.</param>
    /// <param name="type">What kind of thing it is.</param>
    /// <param name="query">Order and age.</param>
    /// <param name="paging">Which part.</param>
    public async Task<Paged<AuditLogResponseModel>> ReadAsync(Guid key, UmbracoObjectTypes type, AuditLogQuery query, Paging paging)
    {
        PagedModel<IAuditItem> found =
            await audit.GetItemsByKeyAsync(key, type, paging.Skip, paging.Take, query.OrderDirection, query.SinceDate);
        List<AuditLogResponseModel> models = [];
        foreach (IAuditItem item in found.Items)
        {
            Attempt<Guid> user = await users.TryGetAsync(item.UserId);
            models.Add(new AuditLogResponseModel(
                // Of a user who is gone, only the number is left.
                new ReferenceByIdModel(user.Success ? user.Result : Guid.Empty),
                item.CreateDate.ToOffset(),
                item.AuditType,
                item.Comment,
                item.Parameters));
        }

        return new(found.Total, models);
    }
}
