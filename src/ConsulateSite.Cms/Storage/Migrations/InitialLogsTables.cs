using Microsoft.EntityFrameworkCore.Migrations;

namespace ConsulateSite.Cms.Storage.Migrations;

/// <summary>The tables of the first version: logs.</summary>
internal static class InitialLogsTables
{
    public static void Create(MigrationBuilder migration)
    {
        CreateAuditItem(migration);
        CreateAuditEntry(migration);
    }

    private static void CreateAuditItem(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AuditItem",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                EntityId = table.Column<int>(nullable: false),
                AuditType = table.Column<int>(nullable: false),
                UserId = table.Column<int>(nullable: false),
                EntityType = table.Column<string>(nullable: true),
                Comment = table.Column<string>(nullable: true),
                Parameters = table.Column<string>(nullable: true),
                CreateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AuditItem", x => x.Id);
            });
        migration.CreateIndex("IX_AuditItem_EntityId_CreateDate", "AuditItem", ["EntityId", "CreateDate"]);
        migration.CreateIndex("IX_AuditItem_UserId", "AuditItem", "UserId");
    }

    private static void CreateAuditEntry(MigrationBuilder migration)
    {
        migration.CreateTable(
            "AuditEntry",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                PerformingUserId = table.Column<int>(nullable: false),
                PerformingUserKey = table.Column<Guid>(nullable: true),
                PerformingDetails = table.Column<string>(nullable: true),
                PerformingIp = table.Column<string>(nullable: true),
                EventDate = table.Column<DateTime>(nullable: false),
                AffectedUserId = table.Column<int>(nullable: false),
                AffectedUserKey = table.Column<Guid>(nullable: true),
                AffectedDetails = table.Column<string>(nullable: true),
                EventType = table.Column<string>(nullable: true),
                EventDetails = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_AuditEntry", x => x.Id);
            });
        migration.CreateIndex("IX_AuditEntry_EventDate", "AuditEntry", "EventDate");
    }
}
