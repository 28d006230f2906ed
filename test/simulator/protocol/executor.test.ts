// Requests that the library makes only in rare cases, and requests that no honest library makes.
import { Addin } from '../../../src/simulator/headless/addin';
import { AddinPackage } from '../../../src/simulator/headless/addin-package';
import { EventRegistrations } from '../../../src/simulator/protocol/events';
import { executeBatch, type Session } from '../../../src/simulator/protocol/executor';
import { Host } from '../../../src/simulator/protocol/host';
import { HostObject } from '../../../src/simulator/protocol/host-object';
import type { ClassMetadata } from '../../../src/simulator/protocol/metadata';
import { References } from '../../../src/simulator/protocol/references';
import { type BatchRequest, PathType } from '../../../src/simulator/protocol/wire';
import { TinyWorkbook } from '../fixtures/tiny-workbook';

describe('rare requests of the library', () => {
  const workbook = new TinyWorkbook();
  let addin: Addin;
  beforeAll(async () => {
    const fixture = new AddinPackage('test/simulator/fixtures/addin');
    const requirementSets = { RichApiRuntime: '1.2' };
    addin = await Addin.open(fixture, new Host(workbook), { requirementSets });
  });
  afterAll(() => addin.close());

  test('retrieve() gives plain data in Office.js names', async () => {
    const value = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets as unknown as {
          retrieve(option: string): { toJSON(): unknown };
        };
        const result = sheets.retrieve('items/name,items/showGridlines');
        await context.sync();
        return result.toJSON();
      }),
    );
    expect(value).toMatchObject({ items: [{ name: 'Data', showGridlines: true }] });
  });

  test('update() sets many properties in one action', async () => {
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data') as unknown as {
          update(properties: object): void;
        };
        sheet.update({ name: 'Updated', showGridlines: false });
        await context.sync();
      }),
    );
    expect(workbook.worksheets.items[0]).toMatchObject({ name: 'Updated', showGridlines: false });
    const sheet = workbook.worksheets.getItem('Updated');
    sheet.name = 'Data';
  });

  test('ensureUnchanged() fails when something has changed', async () => {
    const ensure = (name: string) =>
      addin.evaluate(
        (expected) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem('Data') as unknown as {
              ensureUnchanged(properties: object): void;
            };
            sheet.ensureUnchanged({ name: expected });
            await context.sync();
          }),
        name,
      );
    await ensure('Data');
    await expect(ensure('Another')).rejects.toMatchObject({ code: 'Conflict' });
  });

  test('loadRecursive() is refused', async () => {
    const failing = addin.evaluate(() =>
      Excel.run(async (context) => {
        context.loadRecursive(
          context.workbook.worksheets.getItem('Data'),
          { Worksheet: 'name' },
          2,
        );
        await context.sync();
      }),
    );
    await expect(failing).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

class Probe extends HostObject {
  readonly hostType = 'Probe';
  #secret = 1;
  received: unknown;

  get secretly(): number {
    return this.#secret;
  }

  take(...values: unknown[]): number {
    this.received = values;
    return values.length;
  }
}

describe('the executor', () => {
  const scalars = new Map([['received', 'Received']]);
  const probeClass: ClassMetadata = {
    scalars,
    writable: new Set(),
    navigation: new Map(),
    kept: true,
  };

  const newSession = () => {
    const probe = new Probe();
    const limitations: string[] = [];
    const workbook = Object.assign(new TinyWorkbook(), { probe });
    const session: Session = {
      workbook,
      references: new References(),
      registrations: new EventRegistrations(),
      services: new Map(),
      metadata: () => new Map([['Probe', probeClass]]),
      missing: (member) => limitations.push(member),
      settle: () => Promise.resolve(),
      fault: (error) => {
        throw error;
      },
    };
    return { session, probe, limitations };
  };
  const paths: BatchRequest['ObjectPaths'] = {
    1: { Id: 1, ObjectPathType: PathType.global, Name: '' },
    2: { Id: 2, ObjectPathType: PathType.property, Name: 'Probe', ParentObjectPathId: 1 },
  };
  const call = (Name: string, ArgumentInfo: object = { Arguments: [] }): BatchRequest => ({
    Actions: [{ Id: 1, ActionType: 3, Name, ObjectPathId: 2, ArgumentInfo }],
    ObjectPaths: paths,
  });

  test.each([
    'Constructor',
    '__proto__',
    'HasOwnProperty',
    'ToString',
    'HostKey',
    '__defineGetter__',
    'Secretly',
    'Absent',
  ])('reaches nothing that an Excel class does not declare as a method: %s', async (name) => {
    const { session, limitations } = newSession();
    const { Error: error } = await executeBatch(session, call(name));
    expect(error).toMatchObject({ Code: 'ApiNotFound', ActionIndex: 0, HttpStatusCode: 404 });
    expect(limitations).toHaveLength(1);
  });

  test.each(['Settle', 'Emit', 'Subscribe', 'AttachCustomFunctions', 'DocumentSettings'])(
    'leaves the workbook’s own side to the host: %s',
    async (name) => {
      const { session } = newSession();
      const request = call(name);
      request.Actions.forEach((action) => (action.ObjectPathId = 1));
      const { Error: error } = await executeBatch(session, request);
      expect(error?.Code).toBe('ApiNotFound');
    },
  );

  test('puts objects in the place of proxies: alone, in lists, inside plain objects', async () => {
    const { session, probe } = newSession();
    const result = await executeBatch(
      session,
      call('Take', {
        Arguments: [2, [1, 2], { list: { source: { _ObjectPathId: 2 } } }, [[1, null]], null],
        ReferencedObjectPathIds: [2, [0, 2], 0, 0, 0],
      }),
    );
    expect(result).toEqual({ Results: [{ ActionId: 1, Value: 5 }] });
    expect(probe.received).toEqual([
      probe,
      [1, probe],
      { list: { source: probe } },
      [[1, null]],
      null,
    ]);
  });

  test('answers traces in both of the ways that the library knows', async () => {
    const { session } = newSession();
    const request: BatchRequest = {
      Actions: [{ Id: 7, ActionType: 5, Name: 'Trace', ObjectPathId: 0 }],
      ObjectPaths: {},
    };
    expect(await executeBatch(session, request)).toEqual({
      Results: [{ ActionId: 7, Value: null }],
      TraceIds: [7],
    });
  });

  test('keeps an object until each proxy has given it back', async () => {
    const { session } = newSession();
    await executeBatch(session, call('_KeepReference'));
    await executeBatch(session, call('_KeepReference'));
    const instantiate: BatchRequest = {
      Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 2 }],
      ObjectPaths: paths,
    };
    const kept = await executeBatch(session, instantiate);
    expect(kept.Results[0]?.Value).toEqual({ _ReferenceId: 'ref1' });
    const byReference: BatchRequest = {
      Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 3 }],
      ObjectPaths: { 3: { Id: 3, ObjectPathType: PathType.referenceId, Name: 'ref1' } },
    };
    await executeBatch(session, call('_RemoveReference', { Arguments: ['ref1'] }));
    expect((await executeBatch(session, byReference)).Error).toBeUndefined();
    await executeBatch(session, call('_RemoveReference', { Arguments: ['ref1'] }));
    expect((await executeBatch(session, byReference)).Error?.Code).toBe('InvalidReference');
    expect(session.references.size).toBe(0);
  });
});
