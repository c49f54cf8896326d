;; A shift and a mask are one opcode (shr_and), in either order; a mask of all that is left after the shift is none.
(module
  (func (export "field") (param i32) (result i32)
    (i32.and (i32.shr_u (local.get 0) (i32.const 5)) (i32.const 7)))
  (func (export "field64") (param i64) (result i64)
    (i64.and (i64.shr_u (local.get 0) (i64.const 40)) (i64.const 0xff)))
  (func (export "mask_first") (param i32) (result i32)
    (i32.shr_u (i32.and (local.get 0) (i32.const 0xff00)) (i32.const 8)))
  (func (export "clear") (param i32 i32) (result i32)
    (i32.and (local.get 0) (i32.xor (local.get 1) (i32.const -1)))))

;; run: field(0xe0) = 7
;; run: field(0x11f) = 0
;; run: field64(0x123456789abcdef0) = 0x56
;; run: mask_first(0x123456) = 0x34
;; run: clear(0xff, 0x0f) = 0xf0

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `field`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 5
;;         v2 = ushr v0, v1  ; v1 = 5
;;         v3 = iconst.i32 7
;;         v4 = band v2, v3  ; v3 = 7
;;         return v4
;;     }
;;   bytecode, 2 slots
;;     shr_and32 acc, s0, #5, #7
;;     ret acc
;;
;; function `field64`: (i64) -> (i64)
;;   clif
;;     function u0:1(i64) -> i64 tail {
;;     block0(v0: i64):
;;         v1 = iconst.i64 40
;;         v2 = ushr v0, v1  ; v1 = 40
;;         v3 = iconst.i64 255
;;         v4 = band v2, v3  ; v3 = 255
;;         return v4
;;     }
;;   bytecode, 2 slots
;;     shr_and64 acc, s0, #40, #255
;;     ret acc
;;
;; function `mask_first`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v1 = iconst.i32 0xff00
;;         v2 = band v0, v1  ; v1 = 0xff00
;;         v3 = iconst.i32 8
;;         v4 = ushr v2, v3  ; v3 = 8
;;         return v4
;;     }
;;   bytecode, 2 slots
;;     shr_and32 acc, s0, #8, #255
;;     ret acc
;;
;; function `clear`: (i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v5 = bnot v1
;;         v4 = band v0, v5
;;         return v4
;;     }
;;   bytecode, 3 slots
;;     and_not32 acc, s0, s1
;;     ret acc
