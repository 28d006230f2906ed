// Notes beside and below a document that has grown: each keeps its distance, and none falls off the sheet.
import { shifted } from '../../../src/workbook/excel/outside';

test('what stands beyond moves along, what stands before stays', () => {
  expect([...shifted([2, 10, 12, 10], 10, 3, 100)].sort()).toEqual([
    [10, 13],
    [12, 15],
  ]);
});

test('at the end of the sheet it moves less, and no two meet', () => {
  const places = [90, 95, 97, 99];
  const moved = shifted(places, 50, 3, 100);
  expect(places.map((place) => moved.get(place))).toEqual([93, 97, 98, 99]);
  // Cells beside each other stay beside each other.
  expect([...shifted([96, 97, 98], 50, 3, 100).values()]).toEqual([99, 98, 97]);
});
