using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Puts one kind of embed into words.</summary>
internal interface IEmbedSource
{
    /// <summary>Which: one of <see cref="EmbedKinds" />.</summary>
    string Kind { get; }

    /// <summary>Builds what is wanted. What it is made of is noted with the request.</summary>
    /// <returns>The widget; <c>null</c> when there is no such thing in the language.</returns>
    EmbedWidget? Build(EmbedRequest request, PageContext page);
}
