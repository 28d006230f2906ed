// Operations that are loaded when they are first called: the pane is there without them. Each has its
// line in ./later.
export { adoptForm } from './adopt-form';
export { applyMends } from './apply-mends';
export { buildVerifikasi } from './build-verifikasi';
export { checkByPerson } from './check-by-person';
export { checkVerifikasi } from './check-verifikasi';
export { checkWorkbook } from './check-workbook';
export { collectFiles } from './collect-files';
export { collectForms, readFormRows } from './collect-forms';
export { createForms } from './create-forms';
export { detachWorkbook } from './detach-workbook';
export { exportVerifikasi, readExport } from './export-verifikasi';
export { freezeDocuments } from './freeze-documents';
export { freezeToValues } from './freeze-to-values';
export { listPeople, listPlannedPeople } from './list-people';
export { prepareToSend } from './prepare-to-send';
export { prepareWorkbook } from './prepare-workbook';
export { previewVerifikasi } from './preview-verifikasi';
export { releaseForm } from './release-form';
export { resolveConflicts } from './resolve-conflicts';
export { signValidasi } from './sign-validasi';
export { buildDirektori } from './build-direktori';
export { buildJadwal } from './build-jadwal';
export { buildIdp } from './build-idp';
export { prepareData } from './prepare-data';
export { buildKesenjangan } from './build-kesenjangan';
export { buildRekomendasi, proposeRencana } from './build-rekomendasi';
