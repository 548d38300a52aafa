using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Storage.Scoping;

/// <summary>The database as the ambient scope sees it.</summary>
internal interface IDatabase
{
    /// <summary>The context for reading inside the ambient scope.</summary>
    /// <exception cref="InvalidOperationException">There is no ambient scope.</exception>
    CmsDbContext Read { get; }

    /// <summary>The context for writing inside the ambient scope.</summary>
    /// <exception cref="InvalidOperationException">There is no ambient scope.</exception>
    CmsDbContext Write { get; }

    /// <summary>The session of the ambient root scope.</summary>
    /// <exception cref="InvalidOperationException">There is no ambient scope.</exception>
    DatabaseSession Session { get; }

    /// <summary>Runs a read in the ambient scope, or in one of its own.</summary>
    T InScope<T>(Func<T> read);

    /// <summary>The provider of scopes.</summary>
    ICoreScopeProvider Scopes { get; }
}
