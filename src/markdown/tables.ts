import type { Element, ElementContent } from 'hast';
import type { HastFilteredVisitor } from 'satteri';
import { t } from '../i18n/t.ts';

const textOf = (node: ElementContent): string =>
	node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** The words of a table's header cells, in order. */
const columnsOf = (node: Readonly<ElementContent>): string[] => {
	if (node.type !== 'element') return [];
	return node.tagName === 'th' ? [textOf(node).trim()].filter(Boolean) : node.children.flatMap(columnsOf);
};

/**
 * A table wider than the window scrolls in a box of its own, which the keyboard can reach (WCAG 1.4.10, 2.1.1).
 * The box is named after the columns, so that two tables on a page are told apart.
 */
export const scrollingTables = {
	filter: ['table'],
	visit(node, context) {
		context.wrapNode(node, {
			type: 'element',
			tagName: 'section',
			properties: { className: ['table-scroll'], tabIndex: 0, ariaLabel: t('case.table', { columns: columnsOf(node) }) },
			children: [],
		});
	},
} satisfies HastFilteredVisitor<Element>;
