using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.Server;

internal sealed record ServerStatusResponseModel(RuntimeLevel ServerStatus);
