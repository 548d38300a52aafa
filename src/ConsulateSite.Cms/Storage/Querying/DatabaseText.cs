using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Querying;

/// <summary>Functions on text that only a database computes: they stand in queries, and cannot be called.</summary>
internal static class DatabaseText
{
    public static readonly MethodInfo LowerMethod = typeof(DatabaseText).GetMethod(nameof(Lower))!;

    /// <summary>
    /// Text in small letters. Which letters have small ones is a matter of the database (SQLite knows those of ASCII), so whoever
    /// compares without regard to case has both sides lowered by it.
    /// </summary>
    /// <exception cref="NotSupportedException">Always, outside a query.</exception>
    public static string Lower(string text) => throw new NotSupportedException("This stands for a function of the database.");

    /// <summary>Tells Entity Framework how the functions are called in SQL.</summary>
    public static void Configure(ModelBuilder model) =>
        model.HasDbFunction(LowerMethod).HasName("lower").IsBuiltIn().HasParameter("text").PropagatesNullability();
}
