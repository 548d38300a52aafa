using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ConsulateSite.Architecture.Tests.Metadata;

/// <summary>Reads from a compiled assembly which types it defines and which types of other assemblies they use.</summary>
internal sealed class AssemblyTypes : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;

    public AssemblyTypes(string path)
    {
        _file = new PEReader(File.OpenRead(path));
        _metadata = _file.GetMetadataReader();
    }

    /// <summary>Opens an assembly that lies beside the tests.</summary>
    /// <param name="name">Its name without the file ending.</param>
    public static AssemblyTypes Open(string name) => new(Path.Combine(AppContext.BaseDirectory, name + ".dll"));

    /// <summary>The names of the assemblies that the compiler recorded as used.</summary>
    public IReadOnlyList<string> ReferencedAssemblies() =>
        [.. _metadata.AssemblyReferences.Select(handle => _metadata.GetString(_metadata.GetAssemblyReference(handle).Name))];

    /// <summary>
    /// The outermost types that people wrote, with their base types and the interfaces that they declare, as far as other
    /// assemblies own them.
    /// </summary>
    public IEnumerable<(TypeName Type, IReadOnlyList<TypeName> Ancestors)> OutermostTypes()
    {
        foreach (TypeDefinition type in _metadata.TypeDefinitions.Select(_metadata.GetTypeDefinition).Where(IsOutermost))
        {
            TypeReferences references = new(_metadata, _file);
            references.AddAncestors(type);
            yield return (NameOf(type), [.. references.External().Select(use => use.Name)]);
        }
    }

    /// <summary>Every use of a type of another assembly.</summary>
    public IReadOnlyList<TypeUse> Uses() =>
    [
        .. _metadata.TypeDefinitions.SelectMany(UsesOf).Distinct(),
    ];

    public void Dispose() => _file.Dispose();

    private IEnumerable<TypeUse> UsesOf(TypeDefinitionHandle handle)
    {
        TypeReferences references = new(_metadata, _file);
        references.AddEverythingOf(_metadata.GetTypeDefinition(handle));
        TypeName user = NameOf(Outermost(handle));
        return references.External().Select(used => new TypeUse(user, used.Name, used.Assembly));
    }

    // Closures, iterators and async state machines are nested types; what they use is used by the type that a person wrote.
    private TypeDefinition Outermost(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _metadata.GetTypeDefinition(handle);
        while (type.IsNested)
        {
            type = _metadata.GetTypeDefinition(type.GetDeclaringType());
        }

        return type;
    }

    // What a compiler or a source generator adds has a name that nobody can write.
    private bool IsOutermost(TypeDefinition type) => !type.IsNested && !_metadata.GetString(type.Name).StartsWith('<');

    private TypeName NameOf(TypeDefinition type) => new(_metadata.GetString(type.Namespace), _metadata.GetString(type.Name));
}
