using Microsoft.EntityFrameworkCore.Migrations;

namespace ConsulateSite.Cms.Storage.Migrations;

/// <summary>The tables of the first version: content.</summary>
internal static class InitialContentTables
{
    public static void Create(MigrationBuilder migration)
    {
        CreateContent(migration);
        CreateContentVersion(migration);
        CreateContentVersionCulture(migration);
        CreateDocumentCulture(migration);
        CreateContentSchedule(migration);
        CreateDocumentUrl(migration);
        CreateDocumentUrlAlias(migration);
        CreateRedirectUrl(migration);
        CreateTag(migration);
        CreateTagAssignment(migration);
        CreatePublicAccess(migration);
        CreateVersionCleanupPolicy(migration);
    }

    private static void CreateContent(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Content",
            table => new
            {
                NodeId = table.Column<int>(nullable: false),
                ContentTypeId = table.Column<int>(nullable: false),
                Published = table.Column<bool>(nullable: false),
                Edited = table.Column<bool>(nullable: false),
                CurrentVersionId = table.Column<int>(nullable: false),
                PublishedVersionId = table.Column<int>(nullable: false),
                UpdateDate = table.Column<DateTime>(nullable: false),
                WriterId = table.Column<int>(nullable: false),
                Revision = table.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Content", x => x.NodeId);
                table.ForeignKey("FK_Content_ContentType_ContentTypeId", x => x.ContentTypeId, "ContentType", "NodeId", onDelete: ReferentialAction.Restrict);
                table.ForeignKey("FK_Content_Node_NodeId", x => x.NodeId, "Node", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Content_ContentTypeId", "Content", "ContentTypeId");
    }

    private static void CreateContentVersion(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ContentVersion",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                NodeId = table.Column<int>(nullable: false),
                Current = table.Column<bool>(nullable: false),
                Published = table.Column<bool>(nullable: false),
                VersionDate = table.Column<DateTime>(nullable: false),
                UserId = table.Column<int>(nullable: false),
                Name = table.Column<string>(nullable: true),
                TemplateId = table.Column<int>(nullable: true),
                PreventCleanup = table.Column<bool>(nullable: false),
                Values = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ContentVersion", x => x.Id);
                table.ForeignKey("FK_ContentVersion_Content_NodeId", x => x.NodeId, "Content", "NodeId", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_ContentVersion_NodeId_VersionDate", "ContentVersion", ["NodeId", "VersionDate"]);
    }

    private static void CreateContentVersionCulture(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ContentVersionCulture",
            table => new
            {
                VersionId = table.Column<int>(nullable: false),
                Culture = table.Column<string>(nullable: false),
                Name = table.Column<string>(nullable: false),
                Date = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ContentVersionCulture", x => new { x.VersionId, x.Culture });
                table.ForeignKey("FK_ContentVersionCulture_ContentVersion_VersionId", x => x.VersionId, "ContentVersion", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreateDocumentCulture(MigrationBuilder migration)
    {
        migration.CreateTable(
            "DocumentCulture",
            table => new
            {
                NodeId = table.Column<int>(nullable: false),
                Culture = table.Column<string>(nullable: false),
                Name = table.Column<string>(nullable: true),
                Available = table.Column<bool>(nullable: false),
                Published = table.Column<bool>(nullable: false),
                Edited = table.Column<bool>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DocumentCulture", x => new { x.NodeId, x.Culture });
                table.ForeignKey("FK_DocumentCulture_Content_NodeId", x => x.NodeId, "Content", "NodeId", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void CreateContentSchedule(MigrationBuilder migration)
    {
        migration.CreateTable(
            "ContentSchedule",
            table => new
            {
                Id = table.Column<Guid>(nullable: false),
                NodeId = table.Column<int>(nullable: false),
                Culture = table.Column<string>(nullable: false),
                Action = table.Column<string>(nullable: false),
                Date = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_ContentSchedule", x => x.Id);
                table.ForeignKey("FK_ContentSchedule_Content_NodeId", x => x.NodeId, "Content", "NodeId", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_ContentSchedule_Action_Date", "ContentSchedule", ["Action", "Date"]);
        migration.CreateIndex("IX_ContentSchedule_NodeId", "ContentSchedule", "NodeId");
    }

    private static void CreateDocumentUrl(MigrationBuilder migration)
    {
        migration.CreateTable(
            "DocumentUrl",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                DocumentKey = table.Column<Guid>(nullable: false),
                LanguageId = table.Column<int>(nullable: true),
                UrlSegment = table.Column<string>(nullable: false),
                IsDraft = table.Column<bool>(nullable: false),
                IsPrimary = table.Column<bool>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DocumentUrl", x => x.Id);
            });
        migration.CreateIndex("IX_DocumentUrl_DocumentKey", "DocumentUrl", "DocumentKey");
    }

    private static void CreateDocumentUrlAlias(MigrationBuilder migration)
    {
        migration.CreateTable(
            "DocumentUrlAlias",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                DocumentKey = table.Column<Guid>(nullable: false),
                LanguageId = table.Column<int>(nullable: true),
                Alias = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DocumentUrlAlias", x => x.Id);
            });
        migration.CreateIndex("IX_DocumentUrlAlias_DocumentKey", "DocumentUrlAlias", "DocumentKey");
    }

    private static void CreateRedirectUrl(MigrationBuilder migration)
    {
        migration.CreateTable(
            "RedirectUrl",
            table => new
            {
                Key = table.Column<Guid>(nullable: false),
                ContentKey = table.Column<Guid>(nullable: false),
                Culture = table.Column<string>(nullable: true),
                Url = table.Column<string>(nullable: false),
                CreateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_RedirectUrl", x => x.Key);
            });
        migration.CreateIndex("IX_RedirectUrl_ContentKey", "RedirectUrl", "ContentKey");
        migration.CreateIndex("IX_RedirectUrl_Url_Culture", "RedirectUrl", ["Url", "Culture"]);
    }

    private static void CreateTag(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Tag",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Key = table.Column<Guid>(nullable: false),
                Group = table.Column<string>(nullable: false),
                Text = table.Column<string>(nullable: false),
                LanguageId = table.Column<int>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Tag", x => x.Id);
                table.ForeignKey("FK_Tag_Language_LanguageId", x => x.LanguageId, "Language", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Tag_Group_Text_LanguageId", "Tag", ["Group", "Text", "LanguageId"]);
        migration.CreateIndex("IX_Tag_LanguageId", "Tag", "LanguageId");
    }

    private static void CreateTagAssignment(MigrationBuilder migration)
    {
        migration.CreateTable(
            "TagAssignment",
            table => new
            {
                TagId = table.Column<int>(nullable: false),
                NodeId = table.Column<int>(nullable: false),
                PropertyTypeId = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TagAssignment", x => new { x.TagId, x.NodeId, x.PropertyTypeId });
                table.ForeignKey("FK_TagAssignment_Node_NodeId", x => x.NodeId, "Node", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_TagAssignment_Tag_TagId", x => x.TagId, "Tag", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_TagAssignment_NodeId", "TagAssignment", "NodeId");
    }

    private static void CreatePublicAccess(MigrationBuilder migration)
    {
        migration.CreateTable(
            "PublicAccess",
            table => new
            {
                Key = table.Column<Guid>(nullable: false),
                NodeId = table.Column<int>(nullable: false),
                LoginNodeId = table.Column<int>(nullable: false),
                NoAccessNodeId = table.Column<int>(nullable: false),
                Rules = table.Column<string>(nullable: false),
                CreateDate = table.Column<DateTime>(nullable: false),
                UpdateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PublicAccess", x => x.Key);
                table.ForeignKey("FK_PublicAccess_Node_NodeId", x => x.NodeId, "Node", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_PublicAccess_NodeId", "PublicAccess", "NodeId", unique: true);
    }

    private static void CreateVersionCleanupPolicy(MigrationBuilder migration)
    {
        migration.CreateTable(
            "VersionCleanupPolicy",
            table => new
            {
                ContentTypeId = table.Column<int>(nullable: false),
                PreventCleanup = table.Column<bool>(nullable: false),
                KeepAllVersionsNewerThanDays = table.Column<int>(nullable: true),
                KeepLatestVersionPerDayForDays = table.Column<int>(nullable: true),
                UpdateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_VersionCleanupPolicy", x => x.ContentTypeId);
                table.ForeignKey("FK_VersionCleanupPolicy_ContentType_ContentTypeId", x => x.ContentTypeId, "ContentType", "NodeId", onDelete: ReferentialAction.Cascade);
            });
    }
}
