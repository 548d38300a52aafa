using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Moves a type into a folder.</summary>
internal static class TypeMove
{
    /// <summary>Moves the type and tells where it and those below it were before.</summary>
    /// <param name="moving">The type.</param>
    /// <param name="container">The folder; null for the root.</param>
    /// <param name="descendants">The types below the moving one.</param>
    /// <param name="save">Stores the moved type.</param>
    /// <exception cref="DataOperationException{T}">The folder lies below the type.</exception>
    public static IReadOnlyList<MoveEventInfo<T>> To<T>(T moving, EntityContainer? container, Func<IEnumerable<T>> descendants, Action<T> save)
        where T : ITreeEntity
    {
        if (container is not null && $"{container.Path},".Contains($",{moving.Id},", StringComparison.Ordinal))
        {
            throw new DataOperationException<MoveOperationStatusType>(MoveOperationStatusType.FailedNotAllowedByPath);
        }

        Dictionary<int, string> before = descendants().ToDictionary(entity => entity.Id, entity => entity.Path);
        List<MoveEventInfo<T>> moves = [new(moving, moving.Path, container?.Key)];
        moving.ParentId = container?.Id ?? Constants.System.Root;
        save(moving);
        moves.AddRange(descendants().Select(entity => new MoveEventInfo<T>(entity, before[entity.Id], container?.Key)));
        return moves;
    }
}
