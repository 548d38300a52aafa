using ConsulateSite.Caching;

namespace ConsulateSite.Delivery.Caching;

/// <summary>Keeps the answers of this interface until something that they show changes, or until the time in the settings is over.</summary>
/// <param name="time">The clock.</param>
/// <param name="capacity">How many bytes are kept.</param>
internal sealed class DeliveryStore(TimeProvider time, long capacity) : AnswerStore(time, capacity);
