export interface Segment {
	text: string;
	marked: boolean;
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&' };

/** Pagefind's excerpt, escaped text with `<mark>` around hits, as plain segments: nothing in it is ever read as HTML. */
export function segments(excerpt: string): Segment[] {
	return excerpt
		.split(/(<mark>.*?<\/mark>)/s)
		.filter((part) => part !== '')
		.map((part) => {
			const marked = part.startsWith('<mark>');
			const text = marked ? part.slice('<mark>'.length, -'</mark>'.length) : part;
			return { text: text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity), marked };
		});
}

/** An excerpt with an ellipsis where the page's text goes on. */
export function elided({ excerpt, plain_excerpt, content }: { excerpt: string; plain_excerpt: string; content: string }): string {
	const begins = content.startsWith(plain_excerpt.slice(0, 40));
	const ends = content.trimEnd().endsWith(plain_excerpt.trimEnd().slice(-40));
	return `${begins ? '' : '… '}${excerpt}${ends ? '' : ' …'}`;
}
