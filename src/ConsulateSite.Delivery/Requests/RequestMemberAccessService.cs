using ConsulateSite.Delivery.Visibility;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Security;

namespace ConsulateSite.Delivery.Requests;

/// <summary>Nobody can sign in as a member here, so protected documents are closed to everybody.</summary>
internal sealed class RequestMemberAccessService(ProtectedContent protection) : IRequestMemberAccessService
{
    public Task<PublicAccessStatus> MemberHasAccessToAsync(IPublishedContent content) =>
        Task.FromResult(protection.Covers(content) ? PublicAccessStatus.NotLoggedIn : PublicAccessStatus.AccessAccepted);

    public Task<ProtectedAccess> MemberAccessAsync() => Task.FromResult(ProtectedAccess.None);
}
