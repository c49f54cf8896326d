;; clz, ctz, popcnt of both widths; the 64-bit results are written zero-extended, so that wrapping them costs nothing.
(module
  (func (export "count32") (param i32) (result i32 i32 i32)
    (i32.clz (local.get 0)) (i32.ctz (local.get 0)) (i32.popcnt (local.get 0)))
  (func (export "count64") (param i64) (result i64 i64 i64)
    (i64.clz (local.get 0)) (i64.ctz (local.get 0)) (i64.popcnt (local.get 0)))
  (func (export "wrapped") (param i64) (result i32) (i32.wrap_i64 (i64.popcnt (local.get 0)))))

;; run: count32(0) = 32, 32, 0
;; run: count32(0x00f0) = 24, 4, 4
;; run: count64(0) = 64, 64, 0
;; run: count64(0x0000f00000000000) = 16, 44, 4
;; run: wrapped(-1) = 64

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `count32`: (i32) -> (i32, i32, i32)
;;   clif
;;     function u0:0(i32) -> i32, i32, i32 tail {
;;     block0(v0: i32):
;;         v1 = clz v0
;;         v2 = ctz v0
;;         v3 = popcnt v0
;;         return v1, v2, v3
;;     }
;;   bytecode, 4 slots
;;     clz32 s3, s0
;;     ctz32 s2, s0
;;     popcnt32 s1, s0
;;     ret [n: s3 s2 s1]
;;
;; function `count64`: (i64) -> (i64, i64, i64)
;;   clif
;;     function u0:1(i64) -> i64, i64, i64 tail {
;;     block0(v0: i64):
;;         v1 = clz v0
;;         v2 = ctz v0
;;         v3 = popcnt v0
;;         return v1, v2, v3
;;     }
;;   bytecode, 4 slots
;;     clz64 s3, s0
;;     ctz64 s2, s0
;;     popcnt64 s1, s0
;;     ret [n: s3 s2 s1]
;;
;; function `wrapped`: (i64) -> (i32)
;;   clif
;;     function u0:2(i64) -> i32 tail {
;;     block0(v0: i64):
;;         v1 = popcnt v0
;;         v2 = ireduce.i32 v1
;;         return v2
;;     }
;;   bytecode, 2 slots
;;     popcnt64 acc, s0
;;     ret acc
