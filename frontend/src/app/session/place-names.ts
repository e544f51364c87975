/** Places of the body in the language of the page; the catalogue's own name (English) for one it does not know. */
export const PLACE_NAMES: Readonly<Record<string, string>> = {
  ankle: $localize`Ankle`, back: $localize`:@@place.back:Whole back`, 'behind-ear': $localize`Behind the ear`, calf: $localize`Calf`, chest: $localize`Chest`,
  collarbone: $localize`Collarbone`, elbow: $localize`Elbow`, face: $localize`:@@place.face:Face`, finger: $localize`Finger`, foot: $localize`Foot`, forearm: $localize`Forearm`,
  hand: $localize`Hand`, head: $localize`:@@place.head:Head`, hip: $localize`Hip`, 'inner-forearm': $localize`Inner forearm`, knee: $localize`Knee`, 'lower-back': $localize`Lower back`,
  nape: $localize`Nape`, neck: $localize`Neck`, ribs: $localize`Ribs`, shin: $localize`Shin`, shoulder: $localize`Shoulder`,
  'shoulder-blade': $localize`Shoulder blade`, sleeve: $localize`Sleeve`, spine: $localize`Spine`, sternum: $localize`Sternum`, stomach: $localize`Stomach`,
  thigh: $localize`Thigh`, 'upper-arm': $localize`Upper arm`, 'upper-back': $localize`Upper back`, wrist: $localize`Wrist`,
};
