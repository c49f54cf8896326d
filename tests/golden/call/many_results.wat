;; Results are a list of slots, too; one that nobody uses still has its place.
(module
  (import "host" "divide" (func $divide (param i32 i32) (result i32 i32)))
  (func $three (param i32) (result i32 i64 f64)
    (local.get 0) (i64.extend_i32_s (local.get 0)) (f64.convert_i32_s (local.get 0)))
  (func (export "sum") (param i32) (result f64) (local $a i32) (local $b i64) (local $c f64)
    (call $three (local.get 0)) (local.set $c) (local.set $b) (local.set $a)
    (f64.add (local.get $c)
      (f64.add (f64.convert_i64_s (local.get $b)) (f64.convert_i32_s (local.get $a)))))
  (func (export "passed_on") (param i32) (result i32 i64 f64) (call $three (local.get 0)))
  (func (export "only_rest") (param i32 i32) (result i32) (local $rest i32)
    (call $divide (local.get 0) (local.get 1)) (local.set $rest) (drop) (local.get $rest))
  (func (export "reversed") (param i32 i64) (result i64 i32) (local.get 1) (local.get 0)))

;; compile: without inlining
;; run: sum(-5) = -15
;; run: passed_on(3) = 3, 3, 3
;; run: only_rest(17, 5) = 2
;; run: reversed(1, 2) = 2, 1

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `three`: (i32) -> (i32, i64, f64)
;;   clif
;;     function u0:1(i32) -> i32, i64, f64 tail {
;;     block0(v0: i32):
;;         v1 = sextend.i64 v0
;;         v2 = fcvt_from_sint.f64 v0
;;         return v0, v1, v2
;;     }
;;   bytecode, 3 slots
;;     ext32_s64 s2, s0
;;     f64_from_s32 s1, s0
;;     ret [n: s0 s2 s1]
;;
;; function `sum`: (i32) -> (f64)
;;   clif
;;     function u0:2(i32) -> f64 tail {
;;         sig0 = (i32) -> i32, i64, f64 tail
;;         fn0 = colocated u0:1 sig0
;;     block0(v0: i32):
;;         v4, v5, v6 = call fn0(v0)
;;         v7 = fcvt_from_sint.f64 v5
;;         v8 = fcvt_from_sint.f64 v4
;;         v9 = fadd v7, v8
;;         v10 = fadd v6, v9
;;         return v10
;;     }
;;   bytecode, 8 slots
;;     call @`three`, [s0], +9[s4 s6 s1]
;;     f64_from_s64 s7, s6
;;     f64_from_s32 acc, s4
;;     fadd64 acc, acc, s7
;;     fadd64 s2, acc, s1
;;     ret [s2]
;;
;; function `passed_on`: (i32) -> (i32, i64, f64)
;;   clif
;;     function u0:3(i32) -> i32, i64, f64 tail {
;;         sig0 = (i32) -> i32, i64, f64 tail
;;         fn0 = colocated u0:1 sig0
;;     block0(v0: i32):
;;         v1, v2, v3 = call fn0(v0)
;;         return v1, v2, v3
;;     }
;;   bytecode, 4 slots
;;     call @`three`, [s0], +5[s1 s2 s3]
;;     ret [n: s1 s2 s3]
;;
;; function `only_rest`: (i32, i32) -> (i32)
;;   clif
;;     function u0:4(i32, i32) -> i32 tail {
;;         sig0 = (i32, i32) -> i32, i32 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32, v1: i32):
;;         v3, v4 = call fn0(v0, v1)
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     call_import #0, [s0 s1], +5[s3 s2]
;;     ret [s2]
;;
;; function `reversed`: (i32, i64) -> (i64, i32)
;;   clif
;;     function u0:5(i32, i64) -> i64, i32 tail {
;;     block0(v0: i32, v1: i64):
;;         return v1, v0
;;     }
;;   bytecode, 2 slots
;;     ret [s1 s0]
