// The operations of ./rarely, behind a door that loads them at the first call and lets one in at a time.
import { operationMessages } from '../../messages/operations';
import { OperationError } from '../excel/errors';
import type * as Rarely from './rarely';

type Operations = typeof Rarely;

/** @throws OperationError `tidakTermuat` when the network does not bring it */
async function load(): Promise<Operations> {
  try {
    return await import(/* webpackChunkName: 'workbook-later' */ './rarely');
  } catch (cause) {
    throw new OperationError('tidakTermuat', operationMessages.notLoaded(), { cause });
  }
}

let last: Promise<unknown> = Promise.resolve();

/** An operation that waits for its turn: ribbon and pane may ask for two that would write at once. */
function later<Given extends unknown[], Result>(
  choose: (all: Operations) => (...given: Given) => Promise<Result>,
): (...given: Given) => Promise<Result> {
  return (...given) => {
    const result = last.then(async () => choose(await load())(...given));
    last = result.catch(() => undefined);
    return result;
  };
}

export const adoptForm = later((all) => all.adoptForm);
export const applyMends = later((all) => all.applyMends);
export const buildDirektori = later((all) => all.buildDirektori);
export const buildIdp = later((all) => all.buildIdp);
export const buildJadwal = later((all) => all.buildJadwal);
export const buildVerifikasi = later((all) => all.buildVerifikasi);
export const checkByPerson = later((all) => all.checkByPerson);
export const checkVerifikasi = later((all) => all.checkVerifikasi);
export const checkWorkbook = later((all) => all.checkWorkbook);
export const collectFiles = later((all) => all.collectFiles);
export const collectForms = later((all) => all.collectForms);
export const createForms = later((all) => all.createForms);
export const detachWorkbook = later((all) => all.detachWorkbook);
export const exportVerifikasi = later((all) => all.exportVerifikasi);
export const fillSample = later((all) => all.fillSample);
export const freezeDocuments = later((all) => all.freezeDocuments);
export const freezeToValues = later((all) => all.freezeToValues);
export const importData = later((all) => all.importData);
export const readImport = later((all) => all.readImport);
export const listPeople = later((all) => all.listPeople);
export const listPlannedPeople = later((all) => all.listPlannedPeople);
export const prepareData = later((all) => all.prepareData);
export const prepareToSend = later((all) => all.prepareToSend);
export const prepareWorkbook = later((all) => all.prepareWorkbook);
export const previewVerifikasi = later((all) => all.previewVerifikasi);
export const readExport = later((all) => all.readExport);
export const readFormRows = later((all) => all.readFormRows);
export const releaseForm = later((all) => all.releaseForm);
export const resolveConflicts = later((all) => all.resolveConflicts);
export const signValidasi = later((all) => all.signValidasi);
export const buildKesenjangan = later((all) => all.buildKesenjangan);
export const buildRekomendasi = later((all) => all.buildRekomendasi);
export const proposeRencana = later((all) => all.proposeRencana);
export const buildPemantauan = later((all) => all.buildPemantauan);
export const buildEvaluasi = later((all) => all.buildEvaluasi);
export const startRealisasi = later((all) => all.startRealisasi);
export const proposeSkj = later((all) => all.proposeSkj);
export const buildPeta = later((all) => all.buildPeta);
export const exportSiasn = later((all) => all.exportSiasn);
export const readSiasn = later((all) => all.readSiasn);
export const importRiwayat = later((all) => all.importRiwayat);
export const startNextYear = later((all) => all.startNextYear);
