using System.Linq.Expressions;

namespace ConsulateSite.Cms.Storage.Querying;

/// <summary>Puts one expression in the place of a parameter.</summary>
internal sealed class ParameterReplacer(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : base.VisitParameter(node);
}
