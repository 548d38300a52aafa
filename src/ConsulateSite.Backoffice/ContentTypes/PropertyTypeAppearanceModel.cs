namespace ConsulateSite.Backoffice.ContentTypes;

internal sealed record PropertyTypeAppearanceModel(bool LabelOnTop);
