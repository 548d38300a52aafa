namespace ConsulateSite.Backoffice.Languages;

/// <summary>A culture. The client spells the name of the model so.</summary>
internal sealed record CultureReponseModel(string Name, string EnglishName);
