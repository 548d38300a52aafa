using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Dictionary;

/// <param name="TemporaryFile">The upload, a file that an export wrote.</param>
/// <param name="Parent">Below which item; at the root if there is none.</param>
internal sealed record ImportDictionaryRequestModel(ReferenceByIdModel TemporaryFile, ReferenceByIdModel? Parent);
