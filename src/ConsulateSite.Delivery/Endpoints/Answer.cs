using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace ConsulateSite.Delivery.Endpoints;

/// <summary>What a request is answered.</summary>
/// <param name="Status">The status code of HTTP.</param>
/// <param name="Body">What is written as JSON; <c>null</c> for nothing.</param>
internal sealed record Answer(int Status, object? Body)
{
    /// <summary>Where the document went that was asked for; <c>null</c> unless it moved.</summary>
    public IApiContentRoute? MovedTo { get; private init; }

    /// <summary>Something was found.</summary>
    public static Answer Of(object body) => new(StatusCodes.Status200OK, body);

    /// <summary>The document that was asked for has another path now.</summary>
    public static Answer Moved(IApiContentRoute route) => new(StatusCodes.Status301MovedPermanently, null) { MovedTo = route };

    /// <summary>Nothing is there for this reader.</summary>
    public static Answer NotFound() => Problem(StatusCodes.Status404NotFound, "Not found", "Nothing is there in this language, or this interface is not open.");

    /// <summary>The reader has to say who it is.</summary>
    public static Answer Unauthorized() => Problem(StatusCodes.Status401Unauthorized, "Unauthorized", "The request needs the key of this interface, or the document is kept for members.");

    /// <summary>A parameter or a header cannot be understood, or asks for too much.</summary>
    /// <param name="parameter">Its name.</param>
    /// <param name="detail">What is wrong with it.</param>
    public static Answer Invalid(string parameter, string detail)
    {
        Answer answer = Problem(StatusCodes.Status400BadRequest, $"Invalid {parameter}", detail);
        ((ProblemDetails)answer.Body!).Extensions["parameter"] = parameter;
        return answer;
    }

    /// <summary>Something went wrong here.</summary>
    public static Answer Failed() => Problem(StatusCodes.Status500InternalServerError, "Server error", "The request could not be answered. It has been noted.");

    private static Answer Problem(int status, string title, string detail) =>
        new(status, new ProblemDetails { Status = status, Title = title, Detail = detail, Type = "about:blank" });
}
