;; Float arithmetic on lanes, comparisons and conversions.
(module
  (memory 1)
  (data (i32.const 0) "\01\02\03\fa\05\06\07\80\09\0a\7f\0c\0d\0e\0f\ff\ff\01\80\07\c8\00\03\80\01\01\01\01\64\64\64\64\00\00\c0\3f\00\00\10\c0\00\00\40\40\00\00\80\41\00\00\00\3f\00\00\80\40\00\00\80\bf\00\00\00\40\00\00\00\00\00\00\04\40\00\00\00\00\00\00\22\c0\00\00\00\00\00\00\e0\3f\00\00\00\00\00\00\08\40")
  (func (export "f32x4.add") (param i32) (param i32) (result f32)
    (f32x4.extract_lane 1 (f32x4.add (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "f64x2.sub") (param i32) (param i32) (result f64)
    (f64x2.extract_lane 0 (f64x2.sub (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "f32x4.mul") (param i32) (param i32) (result f32)
    (f32x4.extract_lane 1 (f32x4.mul (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "f64x2.div") (param i32) (param i32) (result f64)
    (f64x2.extract_lane 1 (f64x2.div (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "f32x4.min") (param i32) (param i32) (result f32)
    (f32x4.extract_lane 1 (f32x4.min (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "f64x2.max") (param i32) (param i32) (result f64)
    (f64x2.extract_lane 1 (f64x2.max (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "f32x4.pmin") (param i32) (param i32) (result f32)
    (f32x4.extract_lane 2 (f32x4.pmin (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "f64x2.pmax") (param i32) (param i32) (result f64)
    (f64x2.extract_lane 0 (f64x2.pmax (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "f32x4.neg") (param i32) (result f32)
    (f32x4.extract_lane 1 (f32x4.neg (v128.load (local.get 0)))))
  (func (export "f64x2.abs") (param i32) (result f64)
    (f64x2.extract_lane 1 (f64x2.abs (v128.load (local.get 0)))))
  (func (export "f32x4.sqrt") (param i32) (result f32)
    (f32x4.extract_lane 3 (f32x4.sqrt (v128.load (local.get 0)))))
  (func (export "f32x4.ceil") (param i32) (result f32)
    (f32x4.extract_lane 1 (f32x4.ceil (v128.load (local.get 0)))))
  (func (export "f64x2.floor") (param i32) (result f64)
    (f64x2.extract_lane 0 (f64x2.floor (v128.load (local.get 0)))))
  (func (export "f32x4.trunc") (param i32) (result f32)
    (f32x4.extract_lane 1 (f32x4.trunc (v128.load (local.get 0)))))
  (func (export "f64x2.nearest") (param i32) (result f64)
    (f64x2.extract_lane 0 (f64x2.nearest (v128.load (local.get 0)))))
  (func (export "f32x4.lt") (param i32) (param i32) (result i32)
    (i32x4.extract_lane 2 (f32x4.lt (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "f64x2.ge") (param i32) (param i32) (result i32)
    (i64x2.all_true (f64x2.ge (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "f64x2.ne") (param i32) (param i32) (result i32)
    (i64x2.all_true (f64x2.ne (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "f32x4.convert_i32x4_s") (param i32) (result f32)
    (f32x4.extract_lane 3 (f32x4.convert_i32x4_s (v128.load (local.get 0)))))
  (func (export "f64x2.convert_low_i32x4_u") (param i32) (result f64)
    (f64x2.extract_lane 1 (f64x2.convert_low_i32x4_u (v128.load (local.get 0)))))
  (func (export "i32x4.trunc_sat_f32x4_s") (param i32) (result i32)
    (i32x4.extract_lane 1 (i32x4.trunc_sat_f32x4_s (v128.load (local.get 0)))))
  (func (export "i32x4.trunc_sat_f64x2_u_zero") (param i32) (result i32)
    (i32x4.extract_lane 1 (i32x4.trunc_sat_f64x2_u_zero (v128.load (local.get 0)))))
  (func (export "f64x2.promote_low_f32x4") (param i32) (result f64)
    (f64x2.extract_lane 1 (f64x2.promote_low_f32x4 (v128.load (local.get 0)))))
  (func (export "f32x4.demote_f64x2_zero") (param i32) (result f32)
    (f32x4.extract_lane 1 (f32x4.demote_f64x2_zero (v128.load (local.get 0))))))

;; run: f32x4.add(32, 48) = 1.75
;; run: f64x2.sub(64, 80) = 2
;; run: f32x4.mul(32, 48) = -9
;; run: f64x2.div(64, 80) = -3
;; run: f32x4.min(32, 48) = -2.25
;; run: f64x2.max(64, 80) = 3
;; run: f32x4.pmin(32, 48) = -1
;; run: f64x2.pmax(64, 80) = 2.5
;; run: f32x4.neg(32) = 2.25
;; run: f64x2.abs(64) = 9
;; run: f32x4.sqrt(32) = 4
;; run: f32x4.ceil(32) = -2
;; run: f64x2.floor(64) = 2
;; run: f32x4.trunc(32) = -2
;; run: f64x2.nearest(64) = 2
;; run: f32x4.lt(32, 48) = 0
;; run: f64x2.ge(64, 80) = 0
;; run: f64x2.ne(64, 80) = 1
;; run: f32x4.convert_i32x4_s(0) = -15790579
;; run: f64x2.convert_low_i32x4_u(0) = 2147943941
;; run: i32x4.trunc_sat_f32x4_s(32) = -2
;; run: i32x4.trunc_sat_f64x2_u_zero(64) = 0
;; run: f64x2.promote_low_f32x4(32) = -2.25
;; run: f32x4.demote_f64x2_zero(64) = -9

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `f32x4.add`: (i32, i32) -> (f32)
;;   clif
;;     function u0:0(i32, i32) -> f32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.f32x4 little v3
;;         v6 = bitcast.f32x4 little v5
;;         v8 = fadd v7, v6
;;         v10 = extractlane v8, 1
;;         return v10
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     add_f32x4 v2, v4, v3
;;     extract_f32x4 s2, v2, #1
;;     ret [s2]
;;
;; function `f64x2.sub`: (i32, i32) -> (f64)
;;   clif
;;     function u0:1(i32, i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.f64x2 little v3
;;         v6 = bitcast.f64x2 little v5
;;         v8 = fsub v7, v6
;;         v10 = extractlane v8, 0
;;         return v10
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     sub_f64x2 v2, v4, v3
;;     extract_f64x2 s2, v2, #0
;;     ret [s2]
;;
;; function `f32x4.mul`: (i32, i32) -> (f32)
;;   clif
;;     function u0:2(i32, i32) -> f32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.f32x4 little v3
;;         v6 = bitcast.f32x4 little v5
;;         v8 = fmul v7, v6
;;         v10 = extractlane v8, 1
;;         return v10
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     mul_f32x4 v2, v4, v3
;;     extract_f32x4 s2, v2, #1
;;     ret [s2]
;;
;; function `f64x2.div`: (i32, i32) -> (f64)
;;   clif
;;     function u0:3(i32, i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.f64x2 little v3
;;         v6 = bitcast.f64x2 little v5
;;         v8 = fdiv v7, v6
;;         v10 = extractlane v8, 1
;;         return v10
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     div_f64x2 v2, v4, v3
;;     extract_f64x2 s2, v2, #1
;;     ret [s2]
;;
;; function `f32x4.min`: (i32, i32) -> (f32)
;;   clif
;;     function u0:4(i32, i32) -> f32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.f32x4 little v3
;;         v6 = bitcast.f32x4 little v5
;;         v8 = fmin v7, v6
;;         v10 = extractlane v8, 1
;;         return v10
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     min_f32x4 v2, v4, v3
;;     extract_f32x4 s2, v2, #1
;;     ret [s2]
;;
;; function `f64x2.max`: (i32, i32) -> (f64)
;;   clif
;;     function u0:5(i32, i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.f64x2 little v3
;;         v6 = bitcast.f64x2 little v5
;;         v8 = fmax v7, v6
;;         v10 = extractlane v8, 1
;;         return v10
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     max_f64x2 v2, v4, v3
;;     extract_f64x2 s2, v2, #1
;;     ret [s2]
;;
;; function `f32x4.pmin`: (i32, i32) -> (f32)
;;   clif
;;     function u0:6(i32, i32) -> f32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = bitcast.f32x4 little v5
;;         v7 = bitcast.f32x4 little v3
;;         v8 = fcmp lt v6, v7
;;         v9 = bitcast.f32x4 little v8
;;         v10 = bitselect v9, v6, v7
;;         v12 = extractlane v10, 2
;;         return v12
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     pmin_f32x4 v2, v4, v3
;;     extract_f32x4 s2, v2, #2
;;     ret [s2]
;;
;; function `f64x2.pmax`: (i32, i32) -> (f64)
;;   clif
;;     function u0:7(i32, i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.f64x2 little v3
;;         v6 = bitcast.f64x2 little v5
;;         v8 = fcmp lt v7, v6
;;         v9 = bitcast.f64x2 little v8
;;         v10 = bitselect v9, v6, v7
;;         v12 = extractlane v10, 0
;;         return v12
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     pmax_f64x2 v2, v4, v3
;;     extract_f64x2 s2, v2, #0
;;     ret [s2]
;;
;; function `f32x4.neg`: (i32) -> (f32)
;;   clif
;;     function u0:8(i32) -> f32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.f32x4 little v2
;;         v4 = fneg v3
;;         v6 = extractlane v4, 1
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     neg_f32x4 v1, v2
;;     extract_f32x4 s1, v1, #1
;;     ret [s1]
;;
;; function `f64x2.abs`: (i32) -> (f64)
;;   clif
;;     function u0:9(i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.f64x2 little v2
;;         v4 = fabs v3
;;         v6 = extractlane v4, 1
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     abs_f64x2 v1, v2
;;     extract_f64x2 s1, v1, #1
;;     ret [s1]
;;
;; function `f32x4.sqrt`: (i32) -> (f32)
;;   clif
;;     function u0:10(i32) -> f32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.f32x4 little v2
;;         v4 = sqrt v3
;;         v6 = extractlane v4, 3
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     sqrt_f32x4 v1, v2
;;     extract_f32x4 s1, v1, #3
;;     ret [s1]
;;
;; function `f32x4.ceil`: (i32) -> (f32)
;;   clif
;;     function u0:11(i32) -> f32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.f32x4 little v2
;;         v4 = ceil v3
;;         v6 = extractlane v4, 1
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     ceil_f32x4 v1, v2
;;     extract_f32x4 s1, v1, #1
;;     ret [s1]
;;
;; function `f64x2.floor`: (i32) -> (f64)
;;   clif
;;     function u0:12(i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.f64x2 little v2
;;         v4 = floor v3
;;         v6 = extractlane v4, 0
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     floor_f64x2 v1, v2
;;     extract_f64x2 s1, v1, #0
;;     ret [s1]
;;
;; function `f32x4.trunc`: (i32) -> (f32)
;;   clif
;;     function u0:13(i32) -> f32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.f32x4 little v2
;;         v4 = trunc v3
;;         v6 = extractlane v4, 1
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     trunc_f32x4 v1, v2
;;     extract_f32x4 s1, v1, #1
;;     ret [s1]
;;
;; function `f64x2.nearest`: (i32) -> (f64)
;;   clif
;;     function u0:14(i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.f64x2 little v2
;;         v4 = nearest v3
;;         v6 = extractlane v4, 0
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     nearest_f64x2 v1, v2
;;     extract_f64x2 s1, v1, #0
;;     ret [s1]
;;
;; function `f32x4.lt`: (i32, i32) -> (i32)
;;   clif
;;     function u0:15(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.f32x4 little v3
;;         v6 = bitcast.f32x4 little v5
;;         v8 = fcmp lt v7, v6
;;         v10 = extractlane v8, 2
;;         return v10
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     lt_f32x4 v2, v4, v3
;;     extract_i32x4 acc, v2, #2
;;     ret acc
;;
;; function `f64x2.ge`: (i32, i32) -> (i32)
;;   clif
;;     function u0:16(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.f64x2 little v3
;;         v6 = bitcast.f64x2 little v5
;;         v8 = fcmp ge v7, v6
;;         v10 = vall_true v8
;;         v11 = uextend.i32 v10
;;         return v11
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     le_f64x2 v2, v3, v4
;;     all_i64x2 acc, v2
;;     ret acc
;;
;; function `f64x2.ne`: (i32, i32) -> (i32)
;;   clif
;;     function u0:17(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.f64x2 little v3
;;         v6 = bitcast.f64x2 little v5
;;         v8 = fcmp ne v7, v6
;;         v10 = vall_true v8
;;         v11 = uextend.i32 v10
;;         return v11
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     ne_f64x2 v2, v4, v3
;;     all_i64x2 acc, v2
;;     ret acc
;;
;; function `f32x4.convert_i32x4_s`: (i32) -> (f32)
;;   clif
;;     function u0:18(i32) -> f32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.i32x4 little v2
;;         v4 = fcvt_from_sint.f32x4 v3
;;         v6 = extractlane v4, 3
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     f32x4_from_i32x4_s v1, v2
;;     extract_f32x4 s1, v1, #3
;;     ret [s1]
;;
;; function `f64x2.convert_low_i32x4_u`: (i32) -> (f64)
;;   clif
;;     function u0:19(i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.i32x4 little v2
;;         v4 = uwiden_low v3
;;         v5 = fcvt_from_uint.f64x2 v4
;;         v7 = extractlane v5, 1
;;         return v7
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     f64x2_from_i32x4_u v1, v2
;;     extract_f64x2 s1, v1, #1
;;     ret [s1]
;;
;; function `i32x4.trunc_sat_f32x4_s`: (i32) -> (i32)
;;   clif
;;     function u0:20(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.f32x4 little v2
;;         v4 = fcvt_to_sint_sat.i32x4 v3
;;         v6 = extractlane v4, 1
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     sat_f32x4_s v1, v2
;;     extract_i32x4 acc, v1, #1
;;     ret acc
;;
;; function `i32x4.trunc_sat_f64x2_u_zero`: (i32) -> (i32)
;;   clif
;;     function u0:21(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;         const0 = 0x00000000000000000000000000000000
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.f64x2 little v2
;;         v4 = fcvt_to_uint_sat.i64x2 v3
;;         v5 = vconst.i8x16 const0
;;         v6 = bitcast.i64x2 little v5  ; v5 = const0
;;         v7 = uunarrow v4, v6
;;         v9 = extractlane v7, 1
;;         return v9
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     sat_zero_f64x2_u v1, v2
;;     extract_i32x4 acc, v1, #1
;;     ret acc
;;
;; function `f64x2.promote_low_f32x4`: (i32) -> (f64)
;;   clif
;;     function u0:22(i32) -> f64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.f32x4 little v2
;;         v4 = fvpromote_low v3
;;         v6 = extractlane v4, 1
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     promote_f32x4 v1, v2
;;     extract_f64x2 s1, v1, #1
;;     ret [s1]
;;
;; function `f32x4.demote_f64x2_zero`: (i32) -> (f32)
;;   clif
;;     function u0:23(i32) -> f32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.f64x2 little v2
;;         v4 = fvdemote v3
;;         v6 = extractlane v4, 1
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     demote_f64x2 v1, v2
;;     extract_f32x4 s1, v1, #1
;;     ret [s1]
