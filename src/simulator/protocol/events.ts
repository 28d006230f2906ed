// Which events a page has asked for, and the messages that bring them there.
import { EventKind, type HostEvent, type HostObject } from './host-object';
import type { Members } from './members';

/** `[category, type, target, message text, id, is remote override]`. */
export type RichApiMessage = [number, number, string, string, number, boolean];

const EVENT_CATEGORY = 65536;
/** The target of the events that are told of all sheets, all tables. */
const ALL = 'Workbook';
/** More is kept for `args.getRange` of events that came long ago than any handler waits. */
const MAX_EVENT_RANGES = 1000;

const worksheetKinds = {
  Activated: EventKind.worksheetActivated,
  Deactivated: EventKind.worksheetDeactivated,
  Added: EventKind.worksheetAdded,
  Deleted: EventKind.worksheetDeleted,
  Calculated: EventKind.worksheetCalculated,
  DataChanged: EventKind.worksheetChanged,
  SelectionChanged: EventKind.worksheetSelectionChanged,
  FormatChanged: EventKind.worksheetFormatChanged,
  RowSorted: EventKind.worksheetRowSorted,
  NameChanged: EventKind.worksheetNameChanged,
  VisibilityChanged: EventKind.worksheetVisibilityChanged,
};
const tableKinds = {
  Added: EventKind.tableAdded,
  Deleted: EventKind.tableDeleted,
  DataChanged: EventKind.tableChanged,
  SelectionChanged: EventKind.tableSelectionChanged,
};
const kindsOf = new Map<string, ReadonlyMap<string, EventKind>>([
  ['Worksheet', new Map(Object.entries(worksheetKinds))],
  ['WorksheetCollection', new Map(Object.entries(worksheetKinds))],
  ['Table', new Map(Object.entries(tableKinds))],
  ['TableCollection', new Map(Object.entries(tableKinds))],
]);

export class EventRegistrations {
  /** How often each kind was asked for, of whatever object: the library knows which it wants. */
  readonly #counts = new Map<EventKind, number>();
  readonly #ranges = new Map<string, HostObject>();
  #nextRange = 1;

  /**
   * Handles `_Register…Event` and `_Unregister…Event`.
   * @returns Whether the action was one of these.
   */
  handle(object: HostObject, wireName: string, members: Members): boolean {
    const match = /^_(Register|Unregister)(?:Event(\w+)|(\w+)Event)$/.exec(wireName);
    if (!match) return false;
    const event = match[2] ?? match[3] ?? '';
    const kind = kindsOf.get(object.hostType)?.get(event);
    if (kind === undefined) throw members.refuse(`${object.hostType}.on${event}`);
    const count = (this.#counts.get(kind) ?? 0) + (match[1] === 'Register' ? 1 : -1);
    if (count > 0) this.#counts.set(kind, count);
    else this.#counts.delete(kind);
    return true;
  }

  /** How many event handlers are registered. */
  get size(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The messages of an event, one for each of its targets; none if nobody asked for its kind. */
  messagesFor(event: HostEvent): RichApiMessage[] {
    if (!this.#counts.has(event.kind)) return [];
    const args = event.range
      ? { ...event.args, referenceId: this.#rememberRange(event.range) }
      : event.args;
    const message = JSON.stringify(args);
    const targets = new Set([...event.targets, ALL]);
    return [...targets].map((target) => [EVENT_CATEGORY, event.kind, target, message, 0, false]);
  }

  /** The range that an event's arguments lead to. */
  rangeOf(referenceId: unknown): HostObject | undefined {
    return typeof referenceId === 'string' ? this.#ranges.get(referenceId) : undefined;
  }

  #rememberRange(range: HostObject): string {
    const id = `event${this.#nextRange++}`;
    this.#ranges.set(id, range);
    if (this.#ranges.size > MAX_EVENT_RANGES) {
      for (const oldest of this.#ranges.keys()) {
        this.#ranges.delete(oldest);
        break;
      }
    }
    return id;
  }
}
