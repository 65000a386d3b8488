/** The placement questionnaire. */
export const placement = {
	'placement.title': 'Placera en idé',
	'placement.description': 'Svara på åtta påståenden och se vilken inriktning din idé har, och var den hamnar i kompassen.',
	'placement.lead': 'Svara på åtta påståenden om din idé. Du får veta vilken inriktning den har och var den hamnar i kompassen.',
	'placement.private': 'Allt räknas ut i din webbläsare. Inget sparas och inget skickas. Vill du visa någon resultatet kopierar du länken.',
	'placement.opsi':
		'Frågorna är våra egna. De är inspirerade av inriktningarna från OECD:s observatorium för innovation (OPSI) men är inte OPSI:s verktyg.',
	'placement.statements': 'Hur väl stämmer det här?',
	'placement.statementNumber': ({ number }: { number: number }) => `Påstående ${number} av 8`,
	'placement.submit': 'Visa var idén hamnar',
	'placement.restart': 'Börja om',
	'placement.missing': 'Några påståenden saknar svar:',
	'placement.result': 'Så här hamnar idén',
	'placement.certain': 'säkert',
	'placement.uncertain': 'osäkert',
	'placement.directed': 'med ett mål',
	'placement.undirected': 'utan beställning',
	'placement.mapLabel':
		'Kompassen med fyra rutor: uppdrag överst, framsyn till höger, anpassning nederst, förbättring till vänster. Din idé är markerad.',
	'placement.answers': 'svarar på behov som gäller',
	'placement.nearSeam': 'Idén ligger nära gränsen till en annan inriktning. Tillsammans ger de',
	'placement.numbers': 'Visshet och riktning',
	'placement.numbersHelp':
		'Visshet går från −1, säkert, till 1, osäkert. Riktning går från −1, utan beställning, till 1, med ett bestämt mål.',
	'placement.snippet': 'Att klistra in i exemplets fil',
	'placement.copy': 'Kopiera raderna',
	'placement.copied': 'Raderna är kopierade.',
	'placement.copyFailed': 'Det gick inte att kopiera. Markera raderna och kopiera själv.',
	'placement.link': 'Länk till resultatet',
	'placement.next': 'Så här gör du sedan',
	'placement.nextText': 'Stämmer det inte med hur du tänkte? Lita på det du vet om idén. Frågorna är ett stöd, inget facit.',
	'placement.contribute': 'Bidra med ett exempel',
	'placement.byHand': 'Placera idén för hand',
	'placement.byHandText':
		'Fråga dig två saker. Hur mycket vet ni om hur det kommer att gå? Och finns det ett bestämt mål, eller växte idén fram ur något som hände?',
	'placement.noScript': 'Uträkningen kräver JavaScript, som är avstängt i din webbläsare. Du kan placera idén för hand i stället.',
	'placement.needKind': ({ need }: { need: string }) => `Svarar på ${need}.`,
} as const;
