/** Works out the answer to each question once. */
export function remembered<Answer>(work: (question: string) => Answer): (question: string) => Answer {
	const known = new Map<string, Answer>();
	return (question) => {
		let answer = known.get(question);
		if (answer === undefined) known.set(question, (answer = work(question)));
		return answer;
	};
}
