using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace ConsulateSite.Architecture.Tests.Metadata;

/// <summary>Finds the metadata tokens that the instructions of a method body name.</summary>
internal static class InstructionTokens
{
    private const byte TwoBytePrefix = 0xFE;

    private static readonly FrozenDictionary<ushort, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => unchecked((ushort)code.Value));

    /// <summary>The types, methods, fields and stand-alone signatures that a body names.</summary>
    public static IEnumerable<EntityHandle> In(MethodBodyBlock body)
    {
        List<EntityHandle> handles = [];
        BlobReader reader = body.GetILReader();
        while (reader.RemainingBytes > 0)
        {
            OpCode code = ReadOpCode(ref reader);
            if (code.OperandType is OperandType.InlineType or OperandType.InlineMethod or OperandType.InlineField
                or OperandType.InlineTok or OperandType.InlineSig)
            {
                handles.Add(MetadataTokens.EntityHandle(reader.ReadInt32()));
            }
            else
            {
                Skip(code.OperandType, ref reader);
            }
        }

        return handles;
    }

    private static OpCode ReadOpCode(ref BlobReader reader)
    {
        byte first = reader.ReadByte();
        ushort value = first == TwoBytePrefix ? (ushort)((first << 8) | reader.ReadByte()) : first;
        return OpCodesByValue[value];
    }

    private static void Skip(OperandType operand, ref BlobReader reader)
    {
        int length = operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => reader.ReadInt32() * 4,
            _ => 4,
        };
        reader.Offset += length;
    }
}
