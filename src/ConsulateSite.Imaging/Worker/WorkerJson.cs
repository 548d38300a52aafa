using System.Text.Json.Serialization;

namespace ConsulateSite.Imaging.Worker;

/// <summary>The lines between the site and its worker.</summary>
[JsonSerializable(typeof(WorkerJob))]
[JsonSerializable(typeof(WorkerReply))]
internal sealed partial class WorkerJson : JsonSerializerContext;
