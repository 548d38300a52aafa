using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ConsulateSite.Cms.Storage.Migrations;

/// <summary>Webhooks, what they have not taken yet, and what came of telling them.</summary>
[DbContext(typeof(CmsDbContext))]
[Migration("20261122050000_WebhookTables")]
internal sealed class WebhookTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateWebhook(migrationBuilder);
        CreateWebhookRequest(migrationBuilder);
        CreateWebhookLog(migrationBuilder);
    }

    private static void CreateWebhook(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Webhook",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Key = table.Column<Guid>(nullable: false),
                Name = table.Column<string>(nullable: true),
                Description = table.Column<string>(nullable: true),
                Url = table.Column<string>(nullable: false),
                Enabled = table.Column<bool>(nullable: false),
                Events = table.Column<string>(nullable: false),
                ContentTypes = table.Column<string>(nullable: false),
                Headers = table.Column<string>(nullable: false),
                CreateDate = table.Column<DateTime>(nullable: false),
                UpdateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Webhook", x => x.Id));
        migration.CreateIndex("IX_Webhook_Key", "Webhook", "Key", unique: true);
    }

    private static void CreateWebhookRequest(MigrationBuilder migration)
    {
        migration.CreateTable(
            "WebhookRequest",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                WebhookKey = table.Column<Guid>(nullable: false),
                EventAlias = table.Column<string>(nullable: false),
                Body = table.Column<string>(nullable: true),
                RetryCount = table.Column<int>(nullable: false),
                DueDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_WebhookRequest", x => x.Id));
        migration.CreateIndex("IX_WebhookRequest_WebhookKey_DueDate", "WebhookRequest", ["WebhookKey", "DueDate"]);
    }

    private static void CreateWebhookLog(MigrationBuilder migration)
    {
        migration.CreateTable(
            "WebhookLog",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Key = table.Column<Guid>(nullable: false),
                WebhookKey = table.Column<Guid>(nullable: false),
                Url = table.Column<string>(nullable: false),
                EventAlias = table.Column<string>(nullable: false),
                StatusCode = table.Column<string>(nullable: false),
                Date = table.Column<DateTime>(nullable: false),
                RetryCount = table.Column<int>(nullable: false),
                RequestHeaders = table.Column<string>(nullable: false),
                RequestBody = table.Column<string>(nullable: true),
                ResponseHeaders = table.Column<string>(nullable: false),
                ResponseBody = table.Column<string>(nullable: false),
                HasFailed = table.Column<bool>(nullable: false),
                IsSuccess = table.Column<bool>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_WebhookLog", x => x.Id));
        migration.CreateIndex("IX_WebhookLog_WebhookKey_Date", "WebhookLog", ["WebhookKey", "Date"]);
        migration.CreateIndex("IX_WebhookLog_Date", "WebhookLog", "Date");
    }
}
