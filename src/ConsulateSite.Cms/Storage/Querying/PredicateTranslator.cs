using System.Linq.Expressions;
using System.Reflection;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;

namespace ConsulateSite.Cms.Storage.Querying;

/// <summary>Rewrites a predicate over a domain interface into one over the row that stores it.</summary>
internal sealed class PredicateTranslator<TRow>(ParameterExpression entity, ParameterExpression row, MemberMap<TRow> map) : ExpressionVisitor
{
    private static readonly MethodInfo Compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    protected override Expression VisitMember(MemberExpression node)
    {
        if (WithoutConvert(node.Expression) == entity)
        {
            Expression resolved = map.Resolve(node.Member, row);
            return resolved.Type == node.Type ? resolved : Expression.Convert(resolved, node.Type);
        }

        return Mentions(node) ? base.VisitMember(node) : Evaluate(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (!Mentions(node))
        {
            return Evaluate(node);
        }

        return node.Method.DeclaringType == typeof(SqlExpressionExtensions) ? VisitSqlExpression(node) : VisitPlainCall(node);
    }

    protected override Expression VisitBinary(BinaryExpression node) =>
        AsDate(node.Left) is { } date && Mentions(date) && !Mentions(node.Right)
            ? Expression.MakeBinary(node.NodeType, Visit(date), UtcDate(node.Right))
            : base.VisitBinary(node);

    // A date of an entity that is compared with a point in time: the column has no offset, all of it is UTC.
    private static Expression? AsDate(Expression expression)
    {
        Expression inner = WithoutConvert(expression)!;
        bool isPointInTime = (Nullable.GetUnderlyingType(expression.Type) ?? expression.Type) == typeof(DateTimeOffset);
        return isPointInTime && inner.Type == typeof(DateTime) ? inner : null;
    }

    private static ConstantExpression UtcDate(Expression expression) =>
        Expression.Constant(((DateTimeOffset)Evaluate(expression).Value!).UtcDateTime);

    // A private collection type of the caller has to be seen as the plain enumerable that the provider understands.
    private Expression VisitPlainCall(MethodCallExpression node)
    {
        bool isContains = node.Method.Name == nameof(Enumerable.Contains) && node.Object is not null && node.Arguments.Count == 1
            && node.Object.Type != typeof(string);
        if (isContains)
        {
            return Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Contains), [node.Arguments[0].Type], Visit(node.Object!), Visit(node.Arguments[0]));
        }

        if (node.Method.Name == nameof(string.StartsWith) && node.Object?.Type == typeof(string))
        {
            return CallString(nameof(string.StartsWith), Visit(node.Object), Visit(node.Arguments[0]));
        }

        if (node.Method.Name == nameof(string.Contains) && node.Object?.Type == typeof(string) && node.Arguments[0].Type == typeof(string))
        {
            return ContainsIgnoringCase(node);
        }

        return base.VisitMethodCall(node);
    }

    // Whoever searches does not care for upper and lower case.
    private MethodCallExpression ContainsIgnoringCase(MethodCallExpression node) =>
        CallString(nameof(string.Contains), Lower(node.Object!), Lower(node.Arguments[0]));

    private MethodCallExpression Lower(Expression text) => Expression.Call(DatabaseText.LowerMethod, Visit(text));

    private Expression VisitSqlExpression(MethodCallExpression node)
    {
        Expression first = Visit(node.Arguments[0]);
        Expression second = Visit(node.Arguments[1]);
        return node.Method.Name switch
        {
            "SqlIn" => Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), node.Method.GetGenericArguments(), first, second),
            "SqlStartsWith" => CallString(nameof(string.StartsWith), first, second),
            "SqlEndsWith" => CallString(nameof(string.EndsWith), first, second),
            "SqlContains" => CallString(nameof(string.Contains), first, second),
            "SqlEquals" or "SqlNullableEquals" => Expression.Equal(first, second),
            "SqlLessThan" => Expression.LessThan(Expression.Call(Compare, first, second), Expression.Constant(0)),
            "SqlGreaterThan" => Expression.GreaterThan(Expression.Call(Compare, first, second), Expression.Constant(0)),
            string name => throw new NotSupportedException($"{name} cannot be used in a query."),
        };
    }

    private static MethodCallExpression CallString(string method, Expression instance, Expression argument) =>
        Expression.Call(instance, typeof(string).GetMethod(method, [typeof(string)])!, argument);

    private static Expression? WithoutConvert(Expression? expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } convert)
        {
            expression = convert.Operand;
        }

        return expression;
    }

    private static ConstantExpression Evaluate(Expression node) =>
        Expression.Constant(Expression.Lambda(node).Compile(preferInterpretation: true).DynamicInvoke(), node.Type);

    private bool Mentions(Expression expression)
    {
        ParameterFinder finder = new(entity);
        finder.Visit(expression);
        return finder.Found;
    }

    private sealed class ParameterFinder(ParameterExpression parameter) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found |= node == parameter;
            return node;
        }
    }
}
