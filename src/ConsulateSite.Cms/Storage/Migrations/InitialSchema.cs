using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ConsulateSite.Cms.Storage.Migrations;

/// <summary>The first version of the database.</summary>
[DbContext(typeof(CmsDbContext))]
[Migration("20261121000000_InitialSchema")]
internal sealed class InitialSchema : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        InitialTreeTables.Create(migrationBuilder);
        InitialSettingsTables.Create(migrationBuilder);
        InitialContentTables.Create(migrationBuilder);
        InitialUsersTables.Create(migrationBuilder);
        InitialLogsTables.Create(migrationBuilder);
    }
}
