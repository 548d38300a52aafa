namespace ConsulateSite.Delivery.Requests;

/// <summary>A parameter or a header of a request that cannot be understood, or asks for too much. The answer is 400 and names it.</summary>
/// <param name="parameter">The name of the parameter or the header, as the caller writes it.</param>
/// <param name="detail">What is wrong with it, for the caller.</param>
internal sealed class InvalidParameterException(string parameter, string detail) : Exception(detail)
{
    /// <summary>The name of the parameter or the header.</summary>
    public string Parameter => parameter;
}
