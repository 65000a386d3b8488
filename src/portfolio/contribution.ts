/** One question to the person who contributes. A form can be made of the same list. */
export interface ContributionQuestion {
	id: string;
	text: string;
	/** What makes a good answer. */
	hint: string;
}

/** What we ask about a case. Every answer may be "vet inte". */
export const caseQuestions: readonly ContributionQuestion[] = [
	{ id: 'behov', text: 'Vilket behov svarar det på?', hint: 'Vems är behovet, och hur märks det?' },
	{ id: 'andring', text: 'Vad gjorde ni annorlunda?', hint: 'Berätta som för en granne. Hur var det förut?' },
	{
		id: 'laget',
		text: 'Används det i dag, och sedan när?',
		hint: 'En idé, ett försök som pågår, något som används eller något som är avslutat.',
	},
	{ id: 'nytta', text: 'Vad har blivit bättre, och hur vet ni det?', hint: 'Har ni inte mätt något skriver ni det.' },
	{ id: 'lardom', text: 'Vad gick inte som ni hade tänkt?', hint: 'Det hjälper nästa kommun minst lika mycket.' },
	{ id: 'kallor', text: 'Var kan vi läsa mer?', hint: 'En rapport, ett beslut eller en sida som alla kan öppna.' },
];

/** What we ask about a need that nobody has answered yet. */
export const needQuestions: readonly ContributionQuestion[] = [
	{ id: 'behov', text: 'Vad behövs? Skriv med egna ord.', hint: 'Till exempel: Jag vill få besked snabbare.' },
	{ id: 'vems', text: 'Vem har behovet?', hint: 'Invånare, medarbetare, eller något som händer runt kommunen.' },
	{ id: 'grund', text: 'Hur vet du att fler har samma behov?', hint: 'En undersökning, synpunkter eller något du har sett flera gånger.' },
];

/** What we ask the reader who has found a fault on a page. */
export const changeQuestions: readonly Pick<ContributionQuestion, 'text'>[] = [
	{ text: 'Vad är fel? Klistra gärna in raden.' },
	{ text: 'Vad borde det stå i stället?' },
	{ text: 'Var kan vi läsa att det är så?' },
];

const encode = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27');

/** A letter to the editors, before it is written. */
export interface ContributionLetter {
	to: string;
	subject: string;
	/** A first line, such as which page it is about. */
	opening?: string;
	questions: readonly Pick<ContributionQuestion, 'text'>[];
	/** A last line, such as what not to send. */
	closing: string;
}

/** A `mailto:` link with the questions in the letter, each with room for an answer. Lines end in CRLF (RFC 6068). */
export function contributionMail({ to, subject, opening, questions, closing }: ContributionLetter): string {
	const asked = questions.map(({ text }, index) => `${index + 1}. ${text}\r\n\r\n`);
	const body = [...(opening ? [`${opening}\r\n`] : []), ...asked, closing].join('\r\n');
	return `mailto:${to}?subject=${encode(subject)}&body=${encode(body)}`;
}
