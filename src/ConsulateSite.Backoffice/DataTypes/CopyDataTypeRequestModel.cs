using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.DataTypes;

internal sealed record CopyDataTypeRequestModel(ReferenceByIdModel? Target);
