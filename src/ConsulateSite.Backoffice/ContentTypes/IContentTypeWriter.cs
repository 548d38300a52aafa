using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>Writes what the client sends about types of one kind.</summary>
internal interface IContentTypeWriter<TType, in TCreate, in TUpdate>
    where TType : class, IContentTypeComposition
{
    /// <summary>Adds a type.</summary>
    Task<Attempt<TType?, ContentTypeOperationStatus>> CreateAsync(TCreate model);

    /// <summary>Changes a type.</summary>
    Task<Attempt<TType?, ContentTypeOperationStatus>> UpdateAsync(TType type, TUpdate model);
}
