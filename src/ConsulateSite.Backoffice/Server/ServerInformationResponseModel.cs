using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Backoffice.Server;

internal sealed record ServerInformationResponseModel(string Version, string AssemblyVersion, string BaseUtcOffset, RuntimeMode RuntimeMode);
