;; Counts are taken modulo the width by the opcodes: no masking of a variable count, and a constant count is an immediate.
(module
  (func (export "shl") (param i32 i32) (result i32) (i32.shl (local.get 0) (local.get 1)))
  (func (export "shr_s") (param i64 i64) (result i64) (i64.shr_s (local.get 0) (local.get 1)))
  (func (export "masked") (param i32 i32) (result i32)
    (i32.shr_u (local.get 0) (i32.and (local.get 1) (i32.const 31))))
  (func (export "rotate") (param i64 i64) (result i64 i64)
    (i64.rotl (local.get 0) (local.get 1)) (i64.rotr (local.get 0) (i64.const 8)))
  (func (export "past_the_width") (param i32) (result i32) (i32.shl (local.get 0) (i32.const 33))))

;; run: shl(1, 33) = 2
;; run: shr_s(-8, 1) = -4
;; run: masked(0x80000000, 63) = 1
;; run: rotate(0x1234, 4) = 0x12340, 0x3400000000000012
;; run: past_the_width(5) = 10

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `shl`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = ishl v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     shl32 acc, s0, s1
;;     ret acc
;;
;; function `shr_s`: (i64, i64) -> (i64)
;;   clif
;;     function u0:1(i64, i64) -> i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = sshr v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     shr_s64 acc, s0, s1
;;     ret acc
;;
;; function `masked`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 31
;;         v3 = band v1, v2  ; v2 = 31
;;         v4 = ushr v0, v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     and32 acc, s1, #8:31
;;     shr_u32 acc, s0, acc
;;     ret acc
;;
;; function `rotate`: (i64, i64) -> (i64, i64)
;;   clif
;;     function u0:3(i64, i64) -> i64, i64 tail {
;;     block0(v0: i64, v1: i64):
;;         v2 = rotl v0, v1
;;         v3 = iconst.i64 8
;;         v4 = rotr v0, v3  ; v3 = 8
;;         return v2, v4
;;     }
;;   bytecode, 4 slots
;;     rotl64 s3, s0, s1
;;     rotr64 s2, s0, #8
;;     ret [s3 s2]
;;
;; function `past_the_width`: (i32) -> (i32)
;;   clif
;;     function u0:4(i32) -> i32 tail {
;;     block0(v0: i32):
;;         v3 = iconst.i32 1
;;         v4 = ishl v0, v3  ; v3 = 1
;;         return v4
;;     }
;;   bytecode, 2 slots
;;     shl32 acc, s0, #1
;;     ret acc
