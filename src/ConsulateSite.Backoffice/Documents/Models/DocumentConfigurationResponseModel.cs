namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record DocumentConfigurationResponseModel(
    bool DisableDeleteWhenReferenced,
    bool DisableUnpublishWhenReferenced,
    bool AllowEditInvariantFromNonDefault,
    bool AllowNonExistingSegmentsCreation);
