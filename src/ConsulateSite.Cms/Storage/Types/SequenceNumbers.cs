using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Numbers things that live inside a payload; a number is never given twice.</summary>
internal static class SequenceNumbers
{
    public const string PropertyTypes = "PropertyType";
    public const string PropertyGroups = "PropertyGroup";

    /// <summary>The next number, from 1.</summary>
    public static int Next(CmsDbContext write, string name)
    {
        int changed = write.Sequences.Where(row => row.Name == name)
            .ExecuteUpdate(set => set.SetProperty(row => row.Last, row => row.Last + 1));
        if (changed == 0)
        {
            write.Sequences.Add(new SequenceRow { Name = name, Last = 1 });
            write.SaveChanges();
            write.ChangeTracker.Clear();
            return 1;
        }

        return write.Sequences.Where(row => row.Name == name).Select(row => row.Last).Single();
    }
}
