using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ConsulateSite.Cms.Storage.Migrations;

/// <summary>Who wants to hear of which changes, and the mails that are still to be sent.</summary>
[DbContext(typeof(CmsDbContext))]
[Migration("20261122040000_MailTables")]
internal sealed class MailTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateSubscription(migrationBuilder);
        CreateOutgoingMail(migrationBuilder);
    }

    private static void CreateSubscription(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Subscription",
            table => new
            {
                UserId = table.Column<int>(nullable: false),
                NodeId = table.Column<int>(nullable: false),
                Action = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Subscription", x => new { x.UserId, x.NodeId, x.Action });
                table.ForeignKey("FK_Subscription_Node_NodeId", x => x.NodeId, "Node", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Subscription_User_UserId", x => x.UserId, "User", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Subscription_NodeId", "Subscription", "NodeId");
    }

    private static void CreateOutgoingMail(MigrationBuilder migration)
    {
        migration.CreateTable(
            "OutgoingMail",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Recipient = table.Column<string>(nullable: false),
                Subject = table.Column<string>(nullable: false),
                Body = table.Column<string>(nullable: false),
                Failures = table.Column<int>(nullable: false),
                DueDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_OutgoingMail", x => x.Id));
        migration.CreateIndex("IX_OutgoingMail_DueDate", "OutgoingMail", "DueDate");
    }
}
