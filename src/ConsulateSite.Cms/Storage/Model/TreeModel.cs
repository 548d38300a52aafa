using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Model;

internal static class TreeModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<NodeRow>(node =>
        {
            node.ToTable("Node").HasKey(x => x.Id);
            node.HasIndex(x => x.Key).IsUnique();
            node.HasIndex(x => new { x.ParentId, x.ObjectType, x.Trashed, x.SortOrder });
            node.HasIndex(x => x.Path);
            node.HasIndex(x => new { x.ObjectType, x.Trashed });
            node.HasOne<NodeRow>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<SequenceRow>().ToTable("Sequence").HasKey(x => x.Name);

        model.Entity<RelationTypeRow>(type =>
        {
            type.ToTable("RelationType").HasKey(x => x.Id);
            type.HasIndex(x => x.Key).IsUnique();
            type.HasIndex(x => x.Alias).IsUnique();
        });

        model.Entity<RelationRow>(relation =>
        {
            relation.ToTable("Relation").HasKey(x => x.Id);
            relation.HasIndex(x => new { x.ParentId, x.ChildId, x.RelationTypeId }).IsUnique();
            relation.HasIndex(x => x.ChildId);
            relation.HasOne<RelationTypeRow>().WithMany().HasForeignKey(x => x.RelationTypeId).OnDelete(DeleteBehavior.Cascade);
            relation.HasOne<NodeRow>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Cascade);
            relation.HasOne<NodeRow>().WithMany().HasForeignKey(x => x.ChildId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
