using Microsoft.EntityFrameworkCore.Migrations;

namespace ConsulateSite.Cms.Storage.Migrations;

/// <summary>The tables of the first version: tree.</summary>
internal static class InitialTreeTables
{
    public static void Create(MigrationBuilder migration)
    {
        CreateNode(migration);
        CreateSequence(migration);
        CreateRelationType(migration);
        CreateRelation(migration);
    }

    private static void CreateNode(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Node",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Key = table.Column<Guid>(nullable: false),
                ObjectType = table.Column<Guid>(nullable: false),
                ParentId = table.Column<int>(nullable: false),
                Level = table.Column<int>(nullable: false),
                Path = table.Column<string>(nullable: false),
                SortOrder = table.Column<int>(nullable: false),
                Trashed = table.Column<bool>(nullable: false),
                Name = table.Column<string>(nullable: true),
                CreatorId = table.Column<int>(nullable: true),
                CreateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Node", x => x.Id);
                table.ForeignKey("FK_Node_Node_ParentId", x => x.ParentId, "Node", "Id", onDelete: ReferentialAction.Restrict);
            });
        migration.CreateIndex("IX_Node_Key", "Node", "Key", unique: true);
        migration.CreateIndex("IX_Node_ObjectType_Trashed", "Node", ["ObjectType", "Trashed"]);
        migration.CreateIndex("IX_Node_ParentId_ObjectType_SortOrder", "Node", ["ParentId", "ObjectType", "SortOrder"]);
        migration.CreateIndex("IX_Node_Path", "Node", "Path");
    }

    private static void CreateSequence(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Sequence",
            table => new
            {
                Name = table.Column<string>(nullable: false),
                Last = table.Column<int>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Sequence", x => x.Name);
            });
    }

    private static void CreateRelationType(MigrationBuilder migration)
    {
        migration.CreateTable(
            "RelationType",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Key = table.Column<Guid>(nullable: false),
                Alias = table.Column<string>(nullable: false),
                Name = table.Column<string>(nullable: false),
                IsBidirectional = table.Column<bool>(nullable: false),
                IsDependency = table.Column<bool>(nullable: false),
                ParentObjectType = table.Column<Guid>(nullable: true),
                ChildObjectType = table.Column<Guid>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_RelationType", x => x.Id);
            });
        migration.CreateIndex("IX_RelationType_Alias", "RelationType", "Alias", unique: true);
        migration.CreateIndex("IX_RelationType_Key", "RelationType", "Key", unique: true);
    }

    private static void CreateRelation(MigrationBuilder migration)
    {
        migration.CreateTable(
            "Relation",
            table => new
            {
                Id = table.Column<int>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                Key = table.Column<Guid>(nullable: false),
                RelationTypeId = table.Column<int>(nullable: false),
                ParentId = table.Column<int>(nullable: false),
                ChildId = table.Column<int>(nullable: false),
                Comment = table.Column<string>(nullable: true),
                CreateDate = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Relation", x => x.Id);
                table.ForeignKey("FK_Relation_Node_ChildId", x => x.ChildId, "Node", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Relation_Node_ParentId", x => x.ParentId, "Node", "Id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_Relation_RelationType_RelationTypeId", x => x.RelationTypeId, "RelationType", "Id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("IX_Relation_ChildId", "Relation", "ChildId");
        migration.CreateIndex("IX_Relation_ParentId_ChildId_RelationTypeId", "Relation", ["ParentId", "ChildId", "RelationTypeId"], unique: true);
        migration.CreateIndex("IX_Relation_RelationTypeId", "Relation", "RelationTypeId");
    }
}
