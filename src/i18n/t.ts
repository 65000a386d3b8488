import { sv } from './sv.ts';

type Messages = typeof sv;
export type MessageKey = keyof Messages;
type Arguments<Key extends MessageKey> = Messages[Key] extends (values: infer Values) => string ? [values: Values] : [];

/** The words of the interface. A message with values is a function of them; an English edition adds a sibling to `sv.ts`. */
export function t<Key extends MessageKey>(key: Key, ...values: Arguments<Key>): string {
	const message = sv[key] as string | ((given: unknown) => string);
	return typeof message === 'string' ? message : message(values[0]);
}
