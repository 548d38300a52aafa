using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ConsulateSite.Cms.Storage.Migrations;

/// <summary>Siblings are counted in the index alone, which has to know what lies in the recycle bin.</summary>
[DbContext(typeof(CmsDbContext))]
[Migration("20261122040100_SiblingIndex")]
internal sealed class SiblingIndex : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_Node_ParentId_ObjectType_SortOrder", "Node");
        migrationBuilder.CreateIndex("IX_Node_ParentId_ObjectType_Trashed_SortOrder", "Node", ["ParentId", "ObjectType", "Trashed", "SortOrder"]);
    }
}
