using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Model;

internal static class ContentModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<ContentRow>(content =>
        {
            content.ToTable("Content").HasKey(x => x.NodeId);
            content.Property(x => x.NodeId).ValueGeneratedNever();
            content.HasIndex(x => x.ContentTypeId);
            content.HasOne(x => x.Node).WithOne().HasForeignKey<ContentRow>(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
            content.HasOne<ContentTypeRow>().WithMany().HasForeignKey(x => x.ContentTypeId).OnDelete(DeleteBehavior.Restrict);
        });

        model.Entity<ContentVersionRow>(version =>
        {
            version.ToTable("ContentVersion").HasKey(x => x.Id);
            version.HasIndex(x => new { x.NodeId, x.VersionDate });
            version.HasOne<ContentRow>().WithMany().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<ContentVersionCultureRow>(culture =>
        {
            culture.ToTable("ContentVersionCulture").HasKey(x => new { x.VersionId, x.Culture });
            culture.HasOne<ContentVersionRow>().WithMany().HasForeignKey(x => x.VersionId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<DocumentCultureRow>(culture =>
        {
            culture.ToTable("DocumentCulture").HasKey(x => new { x.NodeId, x.Culture });
            culture.HasOne<ContentRow>().WithMany().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<ContentScheduleRow>(schedule =>
        {
            schedule.ToTable("ContentSchedule").HasKey(x => x.Id);
            schedule.HasIndex(x => x.NodeId);
            schedule.HasIndex(x => new { x.Action, x.Date });
            schedule.HasOne<ContentRow>().WithMany().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<DocumentUrlRow>(url =>
        {
            url.ToTable("DocumentUrl").HasKey(x => x.Id);
            url.HasIndex(x => x.DocumentKey);
        });

        model.Entity<DocumentUrlAliasRow>(alias =>
        {
            alias.ToTable("DocumentUrlAlias").HasKey(x => x.Id);
            alias.HasIndex(x => x.DocumentKey);
        });

        model.Entity<RedirectUrlRow>(redirect =>
        {
            redirect.ToTable("RedirectUrl").HasKey(x => x.Key);
            redirect.HasIndex(x => new { x.Url, x.Culture });
            redirect.HasIndex(x => x.ContentKey);
        });

        model.Entity<TagRow>(tag =>
        {
            tag.ToTable("Tag").HasKey(x => x.Id);
            tag.HasIndex(x => new { x.Group, x.Text, x.LanguageId });
            tag.HasOne<LanguageRow>().WithMany().HasForeignKey(x => x.LanguageId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<TagAssignmentRow>(assignment =>
        {
            assignment.ToTable("TagAssignment").HasKey(x => new { x.TagId, x.NodeId, x.PropertyTypeId });
            assignment.HasIndex(x => x.NodeId);
            assignment.HasOne<TagRow>().WithMany().HasForeignKey(x => x.TagId).OnDelete(DeleteBehavior.Cascade);
            assignment.HasOne<NodeRow>().WithMany().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<PublicAccessRow>(access =>
        {
            access.ToTable("PublicAccess").HasKey(x => x.Key);
            access.HasIndex(x => x.NodeId).IsUnique();
            access.HasOne<NodeRow>().WithMany().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<VersionCleanupPolicyRow>(policy =>
        {
            policy.ToTable("VersionCleanupPolicy").HasKey(x => x.ContentTypeId);
            policy.Property(x => x.ContentTypeId).ValueGeneratedNever();
            policy.HasOne<ContentTypeRow>().WithMany().HasForeignKey(x => x.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
