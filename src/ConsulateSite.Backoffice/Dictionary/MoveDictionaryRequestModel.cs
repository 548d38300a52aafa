using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Dictionary;

/// <param name="Target">The new parent; the root if there is none.</param>
internal sealed record MoveDictionaryRequestModel(ReferenceByIdModel? Target);
