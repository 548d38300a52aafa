using ConsulateSite.Delivery.Requests;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Delivery.Endpoints;

/// <summary>One thing that callers can ask for.</summary>
/// <param name="IsMedia">Whether it is about media, which have settings of their own.</param>
/// <param name="AnswerAsync">Answers a request.</param>
internal sealed record DeliveryOperation(bool IsMedia, Func<HttpContext, DeliveryRequest, Task<Answer>> AnswerAsync);
