using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.DataTypes;

internal sealed record MoveDataTypeRequestModel(ReferenceByIdModel? Target);
