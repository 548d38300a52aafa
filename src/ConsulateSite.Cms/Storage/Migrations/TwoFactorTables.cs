using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ConsulateSite.Cms.Storage.Migrations;

/// <summary>The second factors of users, and the codes that stand in for them.</summary>
[DbContext(typeof(CmsDbContext))]
[Migration("20261122000000_TwoFactorTables")]
internal sealed class TwoFactorTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateTwoFactorLogin(migrationBuilder);
        CreateRecoveryCode(migrationBuilder);
    }

    private static void CreateTwoFactorLogin(MigrationBuilder migration)
    {
        migration.CreateTable(
            "TwoFactorLogin",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                UserId = table.Column<int>(nullable: false),
                ProviderName = table.Column<string>(nullable: false),
                Secret = table.Column<string>(nullable: false),
                LastStep = table.Column<long>(nullable: false),
                CreateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_TwoFactorLogin", x => x.Id);
                table.ForeignKey("FK_TwoFactorLogin_User_UserId", x => x.UserId, "User", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_TwoFactorLogin_UserId_ProviderName", "TwoFactorLogin", ["UserId", "ProviderName"], unique: true);
    }

    private static void CreateRecoveryCode(MigrationBuilder migration) => migration.CreateTable(
        "RecoveryCode",
        table => new
        {
            TwoFactorLoginId = table.Column<int>(nullable: false),
            Hash = table.Column<string>(nullable: false),
            UsedUtc = table.Column<DateTime>(nullable: true),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_RecoveryCode", x => new { x.TwoFactorLoginId, x.Hash });
            table.ForeignKey(
                "FK_RecoveryCode_TwoFactorLogin_TwoFactorLoginId", x => x.TwoFactorLoginId, "TwoFactorLogin", "Id", onDelete: ReferentialAction.Cascade);
        });
}
