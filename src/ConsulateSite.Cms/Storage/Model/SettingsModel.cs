using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Model;

internal static class SettingsModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<LanguageRow>(language =>
        {
            language.ToTable("Language").HasKey(x => x.Id);
            language.HasIndex(x => x.Key).IsUnique();
            language.HasIndex(x => x.IsoCode).IsUnique();
            language.HasOne<LanguageRow>().WithMany().HasForeignKey(x => x.FallbackLanguageId).OnDelete(DeleteBehavior.SetNull);
        });

        model.Entity<DictionaryItemRow>(item =>
        {
            item.ToTable("DictionaryItem").HasKey(x => x.Id);
            item.HasIndex(x => x.Key).IsUnique();
            item.HasIndex(x => x.ItemKey).IsUnique();
            item.HasMany(x => x.Texts).WithOne().HasForeignKey(x => x.ItemId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<DictionaryTextRow>(text =>
        {
            text.ToTable("DictionaryText").HasKey(x => new { x.ItemId, x.LanguageId });
            text.HasOne<LanguageRow>().WithMany().HasForeignKey(x => x.LanguageId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<DomainRow>(domain =>
        {
            domain.ToTable("Domain").HasKey(x => x.Id);
            domain.HasIndex(x => x.Key).IsUnique();
            domain.HasIndex(x => x.DomainName).IsUnique();
            domain.HasOne<LanguageRow>().WithMany().HasForeignKey(x => x.LanguageId).OnDelete(DeleteBehavior.Cascade);
            domain.HasOne<NodeRow>().WithMany().HasForeignKey(x => x.RootContentId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<DataTypeRow>(type =>
        {
            type.ToTable("DataType").HasKey(x => x.NodeId);
            type.Property(x => x.NodeId).ValueGeneratedNever();
            type.HasOne(x => x.Node).WithOne().HasForeignKey<DataTypeRow>(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<ContentTypeRow>(type =>
        {
            type.ToTable("ContentType").HasKey(x => x.NodeId);
            type.Property(x => x.NodeId).ValueGeneratedNever();
            type.HasIndex(x => x.Alias);
            type.HasOne(x => x.Node).WithOne().HasForeignKey<ContentTypeRow>(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<TemplateRow>(template =>
        {
            template.ToTable("Template").HasKey(x => x.NodeId);
            template.Property(x => x.NodeId).ValueGeneratedNever();
            template.HasIndex(x => x.Alias).IsUnique();
            template.HasOne(x => x.Node).WithOne().HasForeignKey<TemplateRow>(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        });

        model.Entity<KeyValueRow>().ToTable("KeyValue").HasKey(x => x.Key);
    }
}
