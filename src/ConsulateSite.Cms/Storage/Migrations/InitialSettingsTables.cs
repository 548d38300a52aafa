using Microsoft.EntityFrameworkCore.Migrations;

namespace ConsulateSite.Cms.Storage.Migrations;

/// <summary>The tables of the first version: settings.</summary>
internal static class InitialSettingsTables
{
    public static void Create(MigrationBuilder migration)
    {
        CreateLanguage(migration);
        CreateDictionaryItem(migration);
        CreateDictionaryText(migration);
        CreateDomain(migration);
        CreateDataType(migration);
        CreateContentType(migration);
        CreateTemplate(migration);
        CreateKeyValue(migration);
    }

    private static void CreateLanguage(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Language",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Key = table.Column<Guid>(nullable: false),
                IsoCode = table.Column<string>(nullable: false),
                CultureName = table.Column<string>(nullable: false),
                IsDefault = table.Column<bool>(nullable: false),
                IsMandatory = table.Column<bool>(nullable: false),
                FallbackLanguageId = table.Column<int>(nullable: true),
                CreateDate = table.Column<DateTime>(nullable: false),
                UpdateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Language", x => x.Id);
                table.ForeignKey("FK_Language_Language_FallbackLanguageId", x => x.FallbackLanguageId, "Language", "Id", onDelete: ReferentialAction.SetNull);
            });
        migration.CreateIndex("IX_Language_FallbackLanguageId", "Language", "FallbackLanguageId");
        migration.CreateIndex("IX_Language_IsoCode", "Language", "IsoCode", unique: true);
        migration.CreateIndex("IX_Language_Key", "Language", "Key", unique: true);
    }

    private static void CreateDictionaryItem(MigrationBuilder migration)
    {
        migration.CreateTable(
            "DictionaryItem",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Key = table.Column<Guid>(nullable: false),
                ParentKey = table.Column<Guid>(nullable: true),
                ItemKey = table.Column<string>(nullable: false),
                CreateDate = table.Column<DateTime>(nullable: false),
                UpdateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DictionaryItem", x => x.Id);
            });
        migration.CreateIndex("IX_DictionaryItem_ItemKey", "DictionaryItem", "ItemKey", unique: true);
        migration.CreateIndex("IX_DictionaryItem_Key", "DictionaryItem", "Key", unique: true);
    }

    private static void CreateDictionaryText(MigrationBuilder migration)
    {
        migration.CreateTable(
            "DictionaryText",
            table => new
            {
                ItemId = table.Column<int>(nullable: false),
                LanguageId = table.Column<int>(nullable: false),
                Key = table.Column<Guid>(nullable: false),
                Value = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DictionaryText", x => new { x.ItemId, x.LanguageId });
                table.ForeignKey("FK_DictionaryText_DictionaryItem_ItemId", x => x.ItemId, "DictionaryItem", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_DictionaryText_Language_LanguageId", x => x.LanguageId, "Language", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_DictionaryText_LanguageId", "DictionaryText", "LanguageId");
    }

    private static void CreateDomain(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Domain",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Key = table.Column<Guid>(nullable: false),
                DomainName = table.Column<string>(nullable: false),
                LanguageId = table.Column<int>(nullable: true),
                RootContentId = table.Column<int>(nullable: true),
                SortOrder = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Domain", x => x.Id);
                table.ForeignKey("FK_Domain_Language_LanguageId", x => x.LanguageId, "Language", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Domain_Node_RootContentId", x => x.RootContentId, "Node", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Domain_DomainName", "Domain", "DomainName", unique: true);
        migration.CreateIndex("IX_Domain_Key", "Domain", "Key", unique: true);
        migration.CreateIndex("IX_Domain_LanguageId", "Domain", "LanguageId");
        migration.CreateIndex("IX_Domain_RootContentId", "Domain", "RootContentId");
    }

    private static void CreateDataType(MigrationBuilder migration)
    {
        migration.CreateTable(
            "DataType",
            table => new
            {
                NodeId = table.Column<int>(nullable: false),
                EditorAlias = table.Column<string>(nullable: false),
                EditorUiAlias = table.Column<string>(nullable: true),
                DatabaseType = table.Column<string>(nullable: false),
                Configuration = table.Column<string>(nullable: true),
                UpdateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DataType", x => x.NodeId);
                table.ForeignKey("FK_DataType_Node_NodeId", x => x.NodeId, "Node", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreateContentType(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ContentType",
            table => new
            {
                NodeId = table.Column<int>(nullable: false),
                Alias = table.Column<string>(nullable: false),
                Payload = table.Column<string>(nullable: false),
                UpdateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ContentType", x => x.NodeId);
                table.ForeignKey("FK_ContentType_Node_NodeId", x => x.NodeId, "Node", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_ContentType_Alias", "ContentType", "Alias");
    }

    private static void CreateTemplate(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Template",
            table => new
            {
                NodeId = table.Column<int>(nullable: false),
                Alias = table.Column<string>(nullable: false),
                LayoutTemplateId = table.Column<int>(nullable: true),
                UpdateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Template", x => x.NodeId);
                table.ForeignKey("FK_Template_Node_NodeId", x => x.NodeId, "Node", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Template_Alias", "Template", "Alias", unique: true);
    }

    private static void CreateKeyValue(MigrationBuilder migration)
    {
        migration.CreateTable(
            "KeyValue",
            table => new
            {
                Key = table.Column<string>(nullable: false),
                Value = table.Column<string>(nullable: true),
                UpdateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_KeyValue", x => x.Key);
            });
    }
}
