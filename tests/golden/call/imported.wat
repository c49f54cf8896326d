;; A call of an import is a call by index. The float accumulator does not survive it.
(module
  (import "host" "add" (func $add (param i32 i32) (result i32)))
  (import "host" "halve" (func $halve (param f64) (result f64)))
  (import "host" "nothing" (func $nothing))
  (func (export "sum") (param i32 i32 i32) (result i32)
    (call $add (call $add (local.get 0) (local.get 1)) (local.get 2)))
  (func (export "quarter") (param f64) (result f64)
    (f64.mul (call $halve (f64.add (local.get 0) (f64.const 1))) (f64.const 0.5)))
  (func (export "across") (param f64) (result f64)
    (f64.add (f64.sqrt (local.get 0)) (call $nothing) (f64.const 1))))

;; run: sum(1, 2, 3) = 6
;; run: quarter(7) = 2
;; run: across(9) = 4

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `sum`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32, i32) -> i32 tail {
;;         sig0 = (i32, i32) -> i32 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = call fn0(v0, v1)
;;         v4 = call fn0(v3, v2)
;;         return v4
;;     }
;;   bytecode, 5 slots
;;     call_import #0, [s0 s1], +6[s4]
;;     call_import #0, [s4 s2], +6[s3]
;;     ret [s3]
;;
;; function `quarter`: (f64) -> (f64)
;;   clif
;;     function u0:4(f64) -> f64 tail {
;;         sig0 = (f64) -> f64 tail
;;         fn0 = colocated u0:1 sig0
;;     block0(v0: f64):
;;         v1 = f64const 0x1.0000000000000p0
;;         v2 = fadd v0, v1  ; v1 = 0x1.0000000000000p0
;;         v3 = call fn0(v2)
;;         v4 = f64const 0x1.0000000000000p-1
;;         v5 = fmul v3, v4  ; v4 = 0x1.0000000000000p-1
;;         return v5
;;     }
;;   bytecode, 6 slots
;;     const64 s5, #4607182418800017408
;;     fadd64 s3, s0, s5
;;     call_import #1, [s3], +7[s1]
;;     const64 s4, #4602678819172646912
;;     fmul64 s2, s1, s4
;;     ret [s2]
;;
;; function `across`: (f64) -> (f64)
;;   clif
;;     function u0:5(f64) -> f64 tail {
;;         sig0 = () tail
;;         fn0 = colocated u0:2 sig0
;;     block0(v0: f64):
;;         call fn0()
;;         v1 = sqrt v0
;;         v2 = f64const 0x1.0000000000000p0
;;         v3 = fadd v1, v2  ; v2 = 0x1.0000000000000p0
;;         return v3
;;     }
;;   bytecode, 4 slots
;;     call_import #2, [], +5[]
;;     fsqrt64 acc, s0
;;     const64 s3, #4607182418800017408
;;     fadd64 s1, acc, s3
;;     ret [s1]
