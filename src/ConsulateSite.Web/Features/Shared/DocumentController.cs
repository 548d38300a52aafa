using ConsulateSite.Web.Caching;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>A controller that shows documents of the type after which it is called.</summary>
/// <param name="models">The models that are kept between requests.</param>
internal abstract class DocumentController(ModelStore models) : FeatureController
{
    /// <summary>The document at the address.</summary>
    /// <typeparam name="T">The model of its type.</typeparam>
    /// <exception cref="InvalidOperationException">There is none of that type.</exception>
    protected T ContentAs<T>()
        where T : class =>
        PageContext.Content as T ?? throw new InvalidOperationException($"The document at {PageContext.Address.AbsolutePath} is no {typeof(T).Name}.");

    /// <summary>Shows the document by a view.</summary>
    /// <param name="view">The view's path.</param>
    /// <param name="build">Makes the model when none is kept.</param>
    protected async Task<IActionResult> ShowAsync<T>(string view, Func<Task<T>> build)
        where T : PageViewModel =>
        View(view, await models.GetAsync(PageContext, build));
}
